import { agendaWords } from './agenda';
import { commonWords } from './common';
import { findingWords } from './findings';
import { headWords } from './head';
import { pictureWords } from './picture';
import { planWords } from './plan';
import { wordFileTexts } from './word';

/** Beslutsunderlaget som dokument: samma ord på sidan, i Word och i texten att klistra in. */
export const documentTexts = { ...commonWords, ...headWords, ...findingWords, ...planWords, agenda: agendaWords, picture: pictureWords, word: wordFileTexts } as const;
