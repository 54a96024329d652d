import type { documentTexts as Swedish } from '../../sv/document/index';
import type { Wording } from '../../wording';
import { agendaWords } from './agenda';
import { commonWords } from './common';
import { findingWords } from './findings';
import { headWords } from './head';
import { pictureWords } from './picture';
import { planWords } from './plan';
import { wordFileTexts } from './word';

/** The decision brief as a document: the same words on the page, in Word and in the text to paste. */
export const documentTexts: Wording<typeof Swedish> = { ...commonWords, ...headWords, ...findingWords, ...planWords, agenda: agendaWords, picture: pictureWords, word: wordFileTexts };
