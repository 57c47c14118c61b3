// Search, the three piles, the order of the list, and what may be done with many at once.
import { type Key, t } from '../../utils/i18n';
import { Icon } from '../icon';

export type Pile = 'todo' | 'waiting' | 'all';
export type Sort = 'new' | 'old' | 'dear';

interface Props {
  query: string;
  pile: Pile;
  sort: Sort;
  counts: Record<Pile, number>;
  picking: boolean;
  focus: boolean;
  onQuery: (query: string) => void;
  onPile: (pile: Pile) => void;
  onSort: (sort: Sort) => void;
  onPicking: () => void;
}

const piles: Pile[] = ['todo', 'waiting', 'all'];
const sorts: Sort[] = ['new', 'old', 'dear'];

export function SearchBox(props: Props) {
  const { query, pile, sort, counts, picking, focus } = props;
  return (
    <search class="find">
      <label class="find-box">
        <Icon name="search" size={16} />
        <span class="sr">{t('app.search')}</span>
        <input
          type="search"
          value={query}
          placeholder={t('list.search')}
          ref={(box) => {
            if (focus) box?.focus();
          }}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </label>
      <div class="piles">
        {piles.map((name) => (
          <button type="button" key={name} class="chip" aria-pressed={pile === name} onClick={() => props.onPile(name)}>
            {t(`list.${name}` as Key)} <span class="num">{counts[name].toLocaleString()}</span>
          </button>
        ))}
      </div>
      <div class="find-more">
        <label>
          <span class="sr">{t('list.sort')}</span>
          <select value={sort} onChange={(event) => props.onSort(event.currentTarget.value as Sort)}>
            {sorts.map((name) => (
              <option key={name} value={name}>
                {t(`list.sort.${name}` as Key)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" data-kind="bare" aria-pressed={picking} onClick={props.onPicking}>
          {picking ? t('list.stop') : t('list.select')}
        </button>
      </div>
    </search>
  );
}
