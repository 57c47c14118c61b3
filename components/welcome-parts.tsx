// The welcome page's quiet lists: what was read, and what never happens.
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export function ReadList({ rows }: { rows: { name: string; value: string }[] }) {
  return (
    <dl class="read-list">
      {rows.map(({ name, value }, at) => (
        <div key={name} style={{ '--at': at }}>
          <dt>{name}</dt>
          <dd>
            <Icon name="check" size={14} />
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Never({ icon, title, text }: { icon: IconName; title: string; text: string }) {
  return (
    <li class="never">
      <Icon name={icon} size={22} />
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
    </li>
  );
}

interface ChoiceProps {
  title: string;
  text: string;
  main?: boolean;
  children: ComponentChildren;
}

export function Choice({ title, text, main = false, children }: ChoiceProps) {
  return (
    <li class="choice" data-main={main || undefined}>
      <h3>{title}</h3>
      <p>{text}</p>
      {children}
    </li>
  );
}
