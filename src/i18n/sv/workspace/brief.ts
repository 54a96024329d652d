/** Beslutsunderlaget: fem rubriker och det de bygger på. */
export const briefTexts = {
  buildsOn: 'Det här bygger det på',
  nothingYet: 'Inget att bygga på än.',
  takeOver: 'Lägg in som utkast',
  sections: {
    direction: 'Ert svar om målbilden', strategy: 'Påverkan på strategin', positive: 'Positiva effekter', strengthen: 'Åtgärder som stärker', negative: 'Negativa effekter',
    minimise: 'Åtgärder som minskar', conflicts: 'Konflikter och ställningstaganden', handle: 'Åtgärder som hanterar konflikter', open: 'Kvarstående frågor från bedömningen', gaps: 'Öppna kunskapsluckor',
  },
  effectOn: (name: string, summary: string): string => `${name}: ${summary}`,
  conflict: (sides: string, position: string): string => (position === '' ? `${sides}. Inget ställningstagande än.` : `${sides}. ${position}`),
  judgementTitle: 'Samlad bedömning',
  judgementLead: 'Bedömningen är en del av underlaget. Ni ändrar den under Samlad bedömning.',
  notJudged: 'Inte bedömd',
  noReasoning: 'Inget resonemang är skrivet.',
  toJudgement: 'Gå till Samlad bedömning',
} as const;
