import type { LanguageTag, ThemeName, WebPartName, Width } from './settings';

/** Texts of the local host itself (Swedish). The product has its own texts in src/i18n. */
export const WEB_PART_TITLES: Readonly<Record<WebPartName, string>> = {
  assessment: 'Hållbarhetssäkring',
  department: 'Avdelningens hållbarhetssäkringar',
  queue: 'Ledningsgruppens beslutskö',
  hello: 'Hello',
};
/** What the tabs of the app are called in Teams: that of a channel, and the two of the personal app (config/teams-app). */
export const TEAMS_TABS: Readonly<Record<WebPartName, string>> = { assessment: 'Kanal', department: 'Säkringar', queue: 'Beslutskö', hello: 'Hello' };
export const WEB_PART_HINTS: Readonly<Record<WebPartName, string>> = {
  assessment: 'Projektgruppens arbetsyta: en insats, steg för steg.',
  department: 'Alla ärenden på avdelningen, och vägen till ett nytt.',
  queue: 'Ärenden som väntar på ledningsgruppens beslut.',
  hello: 'Måttstocken i mätningarna.',
};
export const THEME_TITLES: Readonly<Record<ThemeName, string>> = { light: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' };
export const LANGUAGE_TITLES: Readonly<Record<LanguageTag, string>> = { 'sv-SE': 'Svenska', 'en-US': 'English' };
export const WIDTH_TITLES: Readonly<Record<Width, string>> = { full: 'Hela', '1280': '1280', '768': '768', '360': '360' };

export const BAR = {
  label: 'Lokal provmiljö',
  start: 'Start',
  hide: 'Fäll ihop',
  show: 'Visa inställningar',
  person: 'Person',
  page: 'Sida',
  theme: 'Tema',
  language: 'Språk',
  width: 'Bredd',
  fault: 'Fel',
  onPage: 'SharePoint-sida',
  onFullPage: 'Helsida',
  inTeams: 'Teams',
} as const;

/** The start page. */
export const START = {
  title: 'Hållbarhetssäkring på din egen dator',
  about: 'Samma paket som installeras i SharePoint, mot ett lokalt SharePoint. Det du skriver sparas på den här datorn och finns kvar när du startar om. Allt sker på 127.0.0.1.',
  open: 'Öppna',
  whoAreYou: 'Vem är du?',
  chooseWho: 'Välj vem du vill vara. Rättigheterna följer personen, precis som i SharePoint. Du kan byta när som helst i raden överst på varje sida.',
  columns: { name: 'Namn', role: 'Roll', mail: 'E-post', choice: 'Val' },
  chosen: 'Vald',
  choose: 'Välj',
  chooseNamed: (name: string) => `Välj ${name}`,
  shown: 'Vad som visas',
  shows: {
    package: (path: string) => `Sidorna visar paketet ${path}.`,
    build: (path: string) => `Sidorna visar det senaste bygget i ${path}.`,
  },
} as const;

/** Pages with one message and the way back. */
export const MESSAGES = {
  stopped: {
    title: 'Sidan kunde inte visas',
    text: (search: string) => `SPFx stannade med ett fel. Lägg till ?noredir=true i adressen så står felet i webbläsarens konsol. ${search}`,
  },
  noAccess: {
    title: 'Du har inte åtkomst till webbplatsen',
    text: (person: string, site: string) => `${person} får inte läsa ${site}. Be en ägare av webbplatsen om åtkomst, eller välj en annan person på startsidan.`,
  },
  toStart: 'Till startsidan',
} as const;

/** Faults the bar can ask the local SharePoint for; `rule` goes as it is to `POST /_local/faults`. */
export const FAULTS: readonly { readonly id: string; readonly title: string; readonly rule?: object }[] = [
  { id: 'none', title: 'Inga fel' },
  { id: 'slow', title: 'Långsamt nät (400 ms)', rule: { latencyMs: 400 } },
  { id: 'offline', title: 'Inget nät', rule: { drop: 'before' } },
  { id: '429', title: '429: för många anrop', rule: { status: 429, retryAfter: 2, times: 3 } },
  { id: '503', title: '503: upptagen', rule: { status: 503, retryAfter: 2, times: 3 } },
  { id: '403', title: '403: får inte skriva', rule: { status: 403, method: 'MERGE' } },
  { id: '500', title: '500: fel i servern', rule: { status: 500, times: 3 } },
  { id: 'lost', title: 'Svaret tappas efter nästa skrivning', rule: { drop: 'after', method: 'POST', times: 1 } },
];
