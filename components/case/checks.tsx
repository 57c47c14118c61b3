// The first of the three steps: what to look at before anybody is blamed, where to look, and the answer in one click.
import { type Key, say, t } from '../../utils/i18n';
import type { CheckId } from '../../utils/model';
import type { Question } from '../../utils/seller-check';
import { Icon } from '../icon';

export type Result = 'yes' | 'no' | 'in-spam' | 'unknown';

interface RowProps {
  question: Question;
  onChecked: (check: CheckId, result: Result) => void;
  onLook: (link: Question['links'][number]) => void;
}

const nameOf = (id: string) => (id === 'site' ? t('check.open-site') : (say(`register.${id}`) ?? say(`channel.${id}`)));

function Row({ question: { check, answer, seen, links }, onChecked, onLook }: RowProps) {
  const results: Result[] = check === 'receipt-mail' ? ['yes', 'in-spam', 'no'] : ['yes', 'no', 'unknown'];
  return (
    <li>
      <span id={`check-${check}`}>{say(`check.${check}`)}</span>
      <fieldset aria-labelledby={`check-${check}`}>
        {results.map((result) => (
          <button
            type="button"
            class="chip"
            key={result}
            aria-pressed={(answer ?? seen) === result}
            onClick={() => onChecked(check, result)}
          >
            {t(`check.${result}` as Key)}
          </button>
        ))}
      </fieldset>
      {links.length > 0 && !answer ? (
        <p class="check-links">
          {links.map((link) => (
            <button type="button" class="button" data-kind="bare" key={link.id} onClick={() => onLook(link)}>
              {nameOf(link.id) ?? link.id}
              <Icon name="out" size={14} />
            </button>
          ))}
        </p>
      ) : null}
    </li>
  );
}

interface Props extends Omit<RowProps, 'question'> {
  questions: readonly Question[];
  /** It is what is to be done now; else it waits behind its title. */
  open: boolean;
}

export function Checks({ questions, open, ...acts }: Props) {
  return (
    <details class="part checks-part" open={open}>
      <summary>{t('case.checks')}</summary>
      <ul class="checks">
        {questions.map((question) => (
          <Row key={question.check} question={question} {...acts} />
        ))}
      </ul>
    </details>
  );
}
