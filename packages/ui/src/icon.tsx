/** Drawn on a 24 × 24 grid with the text's own colour, so they follow both schemes and forced colours. */
const paths = {
  'arrow-left': 'M20 12H5m6-7-7 7 7 7',
  'arrow-right': 'M4 12h15m-6-7 7 7-7 7',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3v5m7-5v5',
  check: 'M4 12.5 9.5 18 20 6.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5.5l3.5 2',
  close: 'M5 5l14 14M19 5 5 19',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  document: 'M6 3h8l4 4v14H6zM14 3v5h4M9 12h6m-6 4h6',
  download: 'M12 4v11m-5-5 5 5 5-5M4 20h16',
  error: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5m0 3v.6',
  external: 'M13 4h7v7M20 4l-9 9M18 14v6H4V6h6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 8v6m0-9.6V8',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  people:
    'M9 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM3 20c0-4 2.5-6 6-6s6 2 6 6m1-15.5a3.5 3.5 0 0 1 0 6.5m1.5 3.3c2.3.8 3.5 2.7 3.5 5.7',
  plus: 'M12 4v16M4 12h16',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-4.5 9.5 3 3 6-6.5',
  upload: 'M12 16V5M7 10l5-5 5 5M4 20h16',
  warning: 'M12 3.5 22 20.5H2zM12 10v5m0 2.3v.6',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside words, never instead of them: hidden from assistive technology. */
export function Icon({
  name,
  className,
}: {
  readonly name: IconName;
  readonly className?: string | undefined;
}) {
  return (
    <svg
      className={className === undefined ? 'ov-icon' : `ov-icon ${className}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
