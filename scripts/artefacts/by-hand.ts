import { groupNames } from '../../src/data/sharepoint/schema/define-list';
import { SCHEMA_VERSION } from '../../src/data/sharepoint/schema/lists';
import { configList, customLevel, desiredGroups, desiredLists, ownFields, titleField, VERSION_ROW, type AnyList } from '../../src/data/sharepoint/provisioning/desired';
import { escapeCell, table } from './markdown';

const scriptName = (at: number): string => `webbplatsskript-${at + 1}.json`;

const uniqueColumns = (list: AnyList): string =>
  ownFields(list).filter(({ unique }) => unique === true).map(({ internal }) => `\`${internal}\``).join(', ');
const indexedColumns = (list: AnyList): string =>
  ownFields(list).filter(({ indexed, unique }) => indexed === true || unique === true).map(({ internal }) => `\`${internal}\``).join(', ');

/** Which list a script makes, and what to look at when it has: in the order they are made. */
const checklist = (parts: readonly (readonly string[])[]): string => table(
  ['Lista eller bibliotek', 'Skript', 'Egna kolumner', 'Unika värden', 'Index', 'Rubrik (`Title`)'],
  desiredLists.map((list) => [
    list.title, String(parts.findIndex((names) => names.includes(list.name)) + 1), String(ownFields(list).length),
    uniqueColumns(list), indexedColumns(list), list.isLibrary === true ? '' : titleField(list)?.title ?? 'dold',
  ].map(escapeCell)),
);

/**
 * What the site scripts do and what they cannot, for administrators who make the site without the installer and without
 * PnP: the tools of SharePoint itself are enough.
 * @param parts internal names of the lists in each site script
 */
export const byHandDocument = (parts: readonly (readonly string[])[]): string => `${[
  '# Göra i ordning webbplatsen utan installationen',
  'Den här filen skapas av `scripts/export-artefacts.ts` från listornas deklarationer. Ändra den inte för hand.',
  'Oftast behöver ni inte det här: en ägare av webbplatsen öppnar verktyget och väljer Installera. Använd listan om er organisation kräver att listor skapas av SharePoints administratör, eller om ni vill kontrollera vad installationen har gjort. Inget här kräver PnP eller någon appregistrering.',
  '## 1. Skapa listorna med webbplatsskript',
  `Skripten är ${parts.length} stycken, eftersom SharePoint utför högst 300 åtgärder av en webbplatsmall. Registrera varje skript för sig i SharePoint Online Management Shell och använd dem på webbplatsen i nummerordning:`,
  ['```powershell',
    ...parts.map((_, at) => [
      `$skript = Get-Content ./${scriptName(at)} -Raw -Encoding UTF8 | Add-SPOSiteScript -Title "Hållbarhetssäkring ${at + 1}"`,
      `$mall = Add-SPOSiteDesign -Title "Hållbarhetssäkring ${at + 1}" -WebTemplate 68 -SiteScripts $skript.Id`,
      'Add-SPOSiteDesignTask -SiteDesignId $mall.Id -WebUrl <webbplatsens adress>',
    ].join('\n')),
    '```'].join('\n'),
  'Webbplatsmallen 68 är en kommunikationswebbplats. Vänta tills ett skript är klart innan ni använder nästa; `Get-SPOSiteDesignTask` visar vad som väntar.',
  '## 2. Det som skripten inte kan göra',
  'Öppna verktyget som ägare av webbplatsen och välj Fortsätt: installationen gör allt nedan och rör inte det som redan finns. Om ni i stället gör det för hand:',
  [
    `1. Skapa grupperna med exakt de här namnen: ${groupNames.map((group) => desiredGroups[group].title).join('; ')}. Beskrivningarna står i behorigheter.md. Välj att alla får visa medlemskapet.`,
    `2. Skapa behörighetsnivån ${customLevel.name}: kopiera Bidra och ta bort rätten att ta bort objekt och rätten att ta bort versioner.`,
    '3. Bryt arvet av behörigheter på varje lista och bibliotek och sätt rättigheterna i behorigheter.md.',
    '4. Slå på versionshistorik i alla listor och i biblioteket. Stäng av bilagor i listorna och mappar i biblioteket.',
    '5. Ge varje grupp läsbehörighet på webbplatsen.',
    `6. Sist: lägg till en rad i listan ${configList.title} med Inställning \`${VERSION_ROW}\`, Nyckel \`${VERSION_ROW}\` och Värde \`${SCHEMA_VERSION}\`. Den säger att allt är på plats.`,
  ].join('\n'),
  '## 3. Kontrollera',
  'Kolumnernas interna namn, slag och koder står i kolumner.md. Så här många kolumner ska varje lista ha, och de här ska vara unika och indexerade:',
  checklist(parts),
].join('\n\n')}\n`;
