// The evidence document as one printable page: structured parts in, A4 sheets out (window.print). Nothing is loaded from outside.
import type { EvidenceDocument, Section } from '../utils/evidence/document';
import './evidence-print.css';

interface Props {
  document: EvidenceDocument;
  /** Address of a user's picture: a blob made by the screen, which also revokes it. */
  pictureUrl: (fileId: string) => string | undefined;
}

function Part({ section, pictureUrl }: { section: Section } & Pick<Props, 'pictureUrl'>) {
  const { id, title, rows, list, table, text, picture, sheet } = section;
  return (
    <section id={`evidence-${id}`} class={sheet ? 'sheet' : undefined}>
      <h2>{title}</h2>
      {rows ? (
        <dl>
          {rows.map(([label, value]) => (
            <div key={label + value}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {list ? (
        <ul>
          {list.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
      {table ? (
        <table>
          <thead>
            <tr>
              {table.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join('|')}>
                {table.head.map((head, index) => (
                  <td key={head}>{row[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {text ? <pre>{text}</pre> : null}
      {picture ? <img src={pictureUrl(picture.fileId)} alt={picture.alt} /> : null}
    </section>
  );
}

export function EvidencePrint({ document: { language, title, lead, sections }, pictureUrl }: Props) {
  return (
    <article class="evidence-print" lang={language} data-testid="evidence-print">
      <h1>{title}</h1>
      <p class="lead">
        {lead.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      {sections.map((section) => (
        <Part key={section.id} section={section} pictureUrl={pictureUrl} />
      ))}
    </article>
  );
}
