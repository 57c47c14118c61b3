// Money and time at one glance; every chart with its table.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Bars } from '../../components/desk/bars';
import { FigureCard } from '../../components/desk/figure-card';
import './overview.css';
import { readCases, readSearchRows } from '../../utils/db';
import { digits, moneyText } from '../../utils/format';
import { language, t } from '../../utils/i18n';
import type { CaseId } from '../../utils/model';
import { type Overview, overviewOf } from './overview';
import type { RoomProps } from './rooms';

export default function OverviewView({ today }: RoomProps) {
  const [found, setFound] = useState<Overview>();
  useEffect(() => {
    (async () => {
      const rows = await readSearchRows();
      setFound(overviewOf(await readCases(rows.map(({ id }) => id as CaseId)), today));
    })();
  }, [today]);
  const charts = useMemo(() => {
    if (!found) return undefined;
    const unit = 10 ** digits(found.currency);
    const month = ({ month: name }: { month: string }) => String(Number(name.slice(5)));
    return {
      labels: found.months.map(month),
      spend: [{ name: t('overview.sum'), values: found.months.map(({ sum }) => sum / unit), colour: '--accent' }],
      late: [
        { name: t('overview.late-col'), values: found.deliveries.map(({ late }) => late), colour: '--warn' },
        { name: t('overview.on-time'), values: found.deliveries.map(({ onTime }) => onTime), colour: '--accent' },
      ],
    };
  }, [found]);
  if (!found || !charts) return null;
  const money = (sum: number) => moneyText({ amount: sum, currency: found.currency }, language());
  const short = new Intl.NumberFormat(language(), { notation: 'compact' });
  const any = found.months.some(({ orders }) => orders > 0);

  return (
    <div class="overview">
      <h1>{t('overview.title')}</h1>
      {found.owed.length > 0 ? (
        <FigureCard
          title={t('overview.owed')}
          bare
          wide
          head={[t('overview.seller'), t('overview.sum')]}
          rows={found.owed.map(({ name, money: sum }) => [name, moneyText(sum, language())])}
        />
      ) : null}
      <FigureCard
        title={t('overview.spend')}
        head={[t('overview.month'), t('overview.sum'), t('overview.orders')]}
        rows={any ? found.months.map(({ month, sum, orders }) => [month, money(sum), orders]) : []}
      >
        <Bars
          label={t('overview.spend')}
          labels={charts.labels}
          series={charts.spend}
          format={(value) => short.format(value)}
        />
      </FigureCard>
      <FigureCard
        title={t('overview.late')}
        head={[t('overview.month'), t('overview.on-time'), t('overview.late-col')]}
        rows={any ? found.deliveries.map(({ month, onTime, late }) => [month, onTime, late]) : []}
      >
        <p class="legend">
          <span data-series="on-time">{t('overview.on-time')}</span>
          <span data-series="late">{t('overview.late-col')}</span>
        </p>
        <Bars
          label={t('overview.late')}
          labels={charts.labels}
          series={charts.late}
          format={(value) => (Number.isInteger(value) ? String(value) : '')}
        />
      </FigureCard>
      <FigureCard
        title={t('overview.shops')}
        bare
        head={[t('overview.seller'), t('overview.sum'), t('overview.orders')]}
        rows={found.shops.map(({ name, sum, orders }) => [name, money(sum), orders])}
      />
      <FigureCard
        title={t('overview.silence')}
        bare
        head={[t('overview.seller'), t('overview.days')]}
        rows={found.silence.map(({ name, days }) => [name, days])}
      />
    </div>
  );
}
