// (name) → one line drawing on a 20-px grid, in the colour of the text around it.
const shapes = {
  search: 'M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12Zm4.3-1.7L17 17',
  list: 'M3 5h14M3 10h14M3 15h9',
  check: 'm4 10.5 4 4 8-9',
  right: 'm8 5 5 5-5 5',
  left: 'm12 5-5 5 5 5',
  down: 'm5 8 5 5 5-5',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7 7V4h9v9h-3M4 7h9v9H4z',
  pencil: 'M4 16v-3l9-9 3 3-9 9H4Zm7-10 3 3',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-11v4l3 2',
  phone: 'M5 3h3l1 4-2 1.5a10 10 0 0 0 4.5 4.5L13 11l4 1v3a2 2 0 0 1-2 2A12 12 0 0 1 3 5a2 2 0 0 1 2-2Z',
  chat: 'M4 4h12v9H9l-4 3v-3H4z',
  mail: 'M3 5h14v10H3zm0 1 7 5 7-5',
  gear: 'M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM10 2v2.5M10 15.5V18M2 10h2.5M15.5 10H18M4.3 4.3l1.8 1.8M13.9 13.9l1.8 1.8M4.3 15.7l1.8-1.8M13.9 6.1l1.8-1.8',
  file: 'M5 3h7l3 3v11H5zm7 0v3h3',
  truck:
    'M2 5h9v8H2zm9 3h4l3 3v2h-7M5 15.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Zm9 0a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  out: 'M8 4H4v12h12v-4M11 4h5v5m0-5-7 7',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  alert: 'M10 3 2.5 16.5h15zM10 8v4m0 2.2v.01',
  down_box: 'M10 3v9m-4-4 4 4 4-4M3 16h14',
  chart: 'M4 16V9m6 7V4m6 12v-5',
  shield: 'M10 2.5 4 5v5c0 3.5 2.5 6 6 7.5 3.5-1.5 6-4 6-7.5V5z',
  trash: 'M4 6h12M8 6V4h4v2m-6 0 1 11h6l1-11',
  plus: 'M10 4v12M4 10h12',
  sort: 'M6 4v12m0 0-3-3m3 3 3-3M14 16V4m0 0-3 3m3-3 3 3',
  pin: 'M7 3h6l-1 5 3 3H5l3-3zm3 8v6',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2.4 : 1.6}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}

/** The mark: a receipt with a check. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 16 16">
      <path
        fill="var(--accent)"
        d="M2 2.5A1.5 1.5 0 0 1 3.5 1h9A1.5 1.5 0 0 1 14 2.5V15l-2-1.6L10 15l-2-1.6L6 15l-2-1.6L2 15z"
      />
      <path
        fill="none"
        stroke="var(--on-accent)"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="m4.9 7.3 2.2 2.2 4-4.5"
      />
    </svg>
  );
}
