import { groupNames, type AccessLevel } from '../../src/data/sharepoint/schema/define-list';
import { customLevel, desiredGroups, desiredLists, webLevel } from '../../src/data/sharepoint/provisioning/desired';
import { escapeCell, table } from './markdown';

const levelNames: Readonly<Record<AccessLevel, string>> = {
  none: '–', read: 'Läsa', addAndEdit: customLevel.name, full: 'Fullständig behörighet',
};

const shortTitle = (title: string): string => title.replace(/^.* – /, '');
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The permission matrix an administrator reads. */
export const permissionsDocument = (): string => `${[
  '# Behörigheter',
  'Den här filen skapas av `scripts/export-artefacts.ts` från listornas deklarationer. Ändra den inte för hand.',
  '## Grupper',
  table(['Grupp i SharePoint', 'Vad den är till för'], groupNames.map((group) => [desiredGroups[group].title, desiredGroups[group].description].map(escapeCell))),
  'Alla som kan öppna webbplatsen ser vilka som är med i grupperna. Det behövs för att var och en ska kunna se om ett beslut är fattat av någon i ledningsgruppen.',
  '## Nivåer',
  [
    `- **${levelNames.read}** och **${levelNames.full}** är SharePoints egna nivåer.`,
    `- **${levelNames.addAndEdit}** skapas av installationen. ${customLevel.description}`,
    '- **–** betyder att gruppen inte ser listan.',
  ].join('\n'),
  '## Vem gör vad med vilken lista och vilket bibliotek',
  `Varje lista och bibliotek har egna rättigheter. Webbplatsens ägare har ${levelNames.full.toLowerCase()} på alla. Alla fem grupperna har nivån ${levelNames[webLevel].toLowerCase()} på själva webbplatsen, så att de kan öppna sidorna.`,
  table(['Lista eller bibliotek', ...groupNames.map((group) => capitalised(shortTitle(desiredGroups[group].title)))],
    desiredLists.map((list) => [list.title, ...groupNames.map((group) => levelNames[list.access[group]])].map(escapeCell))),
  'Filerna i biblioteket Publicerade underlag skrivs en gång. Verktyget skriver aldrig över dem, och projektgrupperna får inte ta bort dem. Den som får ändra i biblioteket kan ersätta en fil för hand; då stämmer inte längre kontrollsumman i listan Publicerade beslutsunderlag, och versionshistoriken visar vem som gjorde det.',
  'Ett ärende är avgjort bara när det finns en rad i listan Beslut för den aktuella versionen av underlaget, och den som skrev raden är med i ledningsgruppen. Den som har lämnat ledningsgruppen kan en administratör räkna som ledamot, så att äldre beslut fortsätter att gälla. Av grupperna är det bara ledningsgruppen som skriver i Beslut och Villkor. Webbplatsens ägare kan tekniskt skriva i alla listor; varje rad bär namnet på den som skrev den, och ett beslut av någon utanför ledningsgruppen visas men räknas inte.',
  'Statuskolumnerna på säkringen är till för visning och flöden. Att ändra dem avgör inget. Flödena skriver bara när de har tagit emot, påmint eller gett besked, och i händelseloggen.',
].join('\n\n')}\n`;
