import { findingTexts } from './findings';
import { groupTexts } from './groups';

/** Swedish texts of the page where administrators see how the tool stands; one file per part, gathered here. */
export const diagnosisTexts = {
  title: 'Kontroll av verktyget',
  lead: 'Här ser ni om listor, grupper, rättigheter och flöden är som de ska. Vid det som inte är det står hur ni rättar det.',
  again: 'Kontrollera igen',
  reading: 'Kontrollerar listor, grupper och flöden …',
  checked: (when: string): string => `Kontrollerat ${when}`,
  moment: (day: string, time: string): string => `${day} klockan ${time}`,
  allWell: 'Allt är som det ska.',
  toDo: (n: number): string => (n === 1 ? '1 sak behöver rättas. Den är märkt nedanför.' : `${n} saker behöver rättas. De är märkta nedanför.`),
  state: { success: 'Som det ska', warning: 'Att rätta', danger: 'Måste rättas', neutral: 'Att känna till' },
  unreadable: 'Kontrollen gick inte att göra',
  failures: {
    offline: 'Ingen kontakt med SharePoint. Se efter att nätet fungerar och försök igen.',
    busy: 'SharePoint har mycket att göra. Vänta en stund och försök igen.',
    forbidden: 'Du har inte behörighet att göra det här. Be en administratör.',
    gone: 'Det finns inte längre. Kontrollera igen.',
  },
  visitor: {
    title: 'Den här sidan är för administratörer',
    text: 'Här kontrollerar administratörer att verktyget fungerar. Du behöver inte göra något.',
    ask: (names: string): string => `Har du en fråga om verktyget, vänd dig till ${names}.`,
    and: 'och',
  },
  findings: findingTexts,
  groups: groupTexts,
} as const;
