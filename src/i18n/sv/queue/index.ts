import { agendaTexts } from './agenda';
import { agendaDocumentTexts } from './agenda-document';
import { briefTexts } from './brief';
import { conditionsTexts } from './conditions';
import { decisionTexts } from './decision';
import { listTexts } from './list';

/** Swedish texts of the management group's queue; one file per part of the screen, gathered here. */
export const queueTexts = {
  list: listTexts, agenda: agendaTexts, brief: briefTexts, decision: decisionTexts, conditions: conditionsTexts,
  agendaDocument: agendaDocumentTexts,
} as const;
