const ring = 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4z';
const cloud = 'M6 15.5a3.2 3.2 0 0 1-.4-6.4 4.6 4.6 0 0 1 8.9.6 2.9 2.9 0 0 1-.3 5.8H6z';

/** Our own icons: strokes on a grid of 20 × 20, drawn in the colour of the text. */
export const paths = {
  add: 'M10 4v12M4 10h12',
  /** Two that meet head on: a conflict. */
  against: 'M2.5 10H8M5.3 7.2 8 10l-2.7 2.8M17.5 10H12M14.7 7.2 12 10l2.7 2.8M10 4v12',
  arrow: 'M4 10h12M11 5l5 5-5 5',
  back: 'M16 10H4M9 5l-5 5 5 5',
  calendar: 'M4 5h12v11.5H4zM4 8.8h12M7 3v3.5M13 3v3.5',
  check: 'M4 10.5l4 4 8-9',
  checkCircle: `${ring}M6.8 10.2l2.2 2.3 4.2-4.7`,
  chevron: 'M7.5 4.5 13 10l-5.5 5.5',
  chevronDown: 'M4.5 7.5 10 13l5.5-5.5',
  circle: ring,
  clock: `${ring}M10 6v4.3l2.8 1.7`,
  close: 'M5 5l10 10M15 5 5 15',
  cloudOff: `${cloud}M3.5 3.5l13 13`,
  document: 'M5 2.8h6.5L15 6.3v10.9H5zM11.3 3v3.5H15M7.5 10h5M7.5 13h5',
  download: 'M10 3v9M6.5 8.8l3.5 3.5 3.5-3.5M4 16.5h12',
  edit: 'M4 16l.8-3.4L13 4.4a1.4 1.4 0 0 1 2 0l.6.6a1.4 1.4 0 0 1 0 2l-8.2 8.2zM11.8 5.6l2.6 2.6',
  error: `${ring}M7.5 7.5l5 5M12.5 7.5l-5 5`,
  external: 'M11 4h5v5M16 4l-7 7M13.5 11.5V16H4V6.5h4.5',
  filter: 'M3.5 5h13M6 10h8M8.5 15h3',
  flag: 'M5 17V3.5M5 4h9.5l-2 3.5 2 3.5H5',
  info: `${ring}M10 9.2v4.3M10 6.4v.2`,
  key: 'M12.4 11.2a3.9 3.9 0 1 0-3.7-2.7L3.2 14v2.8H6v-2h2v-2l1.3-1.3c.9.3 2 .2 3.1-.3zM13.7 6.3v.1',
  lightbulb: 'M7.5 14.2c0-1.8-2.3-2.8-2.3-5.8a4.8 4.8 0 0 1 9.6 0c0 3-2.3 4-2.3 5.8zM8 17h4',
  link: 'M8.3 11.7l3.4-3.4M9 6.3l1.8-1.8a3.3 3.3 0 0 1 4.7 4.7L13.7 11M11 13.7l-1.8 1.8a3.3 3.3 0 0 1-4.7-4.7L6.3 9',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  minus: 'M4 10h12',
  none: `${ring}M5.2 14.8l9.6-9.6`,
  overview: 'M3.5 9.5 10 4l6.5 5.5M5.5 8v8.5h9V8',
  people: 'M7.5 10a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2.5 16c.4-2.5 2.3-3.9 5-3.9s4.6 1.4 5 3.9M13 4.7a2.6 2.6 0 0 1 0 5M14.2 12.3c1.9.4 3 1.7 3.3 3.7',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM4 16.8c.5-3 2.8-4.6 6-4.6s5.5 1.6 6 4.6',
  plus: 'M10 4v12M4 10h12',
  print: 'M6 7.5V3h8v4.5M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z',
  refresh: 'M15.5 7a6.2 6.2 0 1 0 .7 4M16 3.5v3.7h-3.7',
  remove: 'M4 6h12M8 6V4.2h4V6M5.5 6l.7 10h7.6l.7-10M8.6 9v4M11.4 9v4',
  save: 'M4 4h9.5L16 6.5V16H4zM7 4v4h5.5V4M7 16v-4.5h6V16',
  scale: 'M10 3.5v13M6.5 16.5h7M4 6h12M4 6l-2 5a2.2 2.2 0 0 0 4 0zM16 6l-2 5a2.2 2.2 0 0 0 4 0z',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  send: 'M3.5 4 17 10 3.5 16l2-6zM5.5 10H11',
  stop: 'M7 3h6l4 4v6l-4 4H7l-4-4V7zM7 10h6',
  target: `${ring}M10 6.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6zM10 9.9v.2`,
  /** Two that go the same way: a synergy. */
  together: 'M3.5 6.5h12M12.3 3.3l3.2 3.2-3.2 3.2M3.5 13.5h12M12.3 10.3l3.2 3.2-3.2 3.2',
  undo: 'M4 8.5h8a4 4 0 0 1 0 8H8M4 8.5 7.5 5M4 8.5 7.5 12',
  warning: 'M10 3.2l7.5 13.3h-15zM10 8.2v3.9M10 14.2v.2',
} as const;

export type IconName = keyof typeof paths;
