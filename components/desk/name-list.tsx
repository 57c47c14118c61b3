// (names, what may be done with each) → a quiet list with one button a row; nothing where there are no names.
interface Props {
  title: string;
  names: readonly string[];
  act: string;
  onAct: (name: string) => void;
}

export function NameList({ title, names, act, onAct }: Props) {
  if (names.length === 0) return null;
  return (
    <>
      {title ? <h3>{title}</h3> : null}
      <ul class="names">
        {names.map((name) => (
          <li key={name}>
            <span>{name}</span>
            <button
              type="button"
              class="button"
              data-kind="bare"
              aria-label={`${act}: ${name}`}
              onClick={() => onAct(name)}
            >
              {act}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
