/** Underlaget som det var när ärendet lämnades till ledningsgruppen. */
export const submittedTexts = {
  loading: 'Hämtar underlaget som det lämnades …',
  by: (day: string, name: string): string => (name === '' ? `Lämnat ${day}.` : `Lämnat ${day} av ${name}.`),
  none: 'Inget underlag sparades när ärendet lämnades.',
  intact: 'Underlaget är precis som när det lämnades.',
  altered: 'Filen med underlaget har ändrats sedan ärendet lämnades. Versionshistoriken i biblioteket visar hur den var.',
  gone: 'Filen med underlaget finns inte kvar i biblioteket. Be administratören återställa den ur papperskorgen.',
  unreadable: 'Filen med underlaget går inte att läsa. Den har ändrats utanför verktyget.',
  newer: 'Underlaget är sparat av en nyare version av verktyget. Ladda om sidan.',
  changed: {
    what: 'Se vad som har ändrats',
    decision: { title: 'Ändrat sedan beslutet', text: 'Säkringen är inte längre likadan som det underlag ledningsgruppen beslutade om.' },
    submission: { title: 'Ändrat sedan ärendet lämnades', text: 'Säkringen är inte längre likadan som det underlag projektgruppen lämnade.' },
  },
} as const;
