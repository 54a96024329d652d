import type { queueTexts as Swedish } from '../../sv/queue/index';
import type { Wording } from '../../wording';
import { agendaTexts } from './agenda';
import { agendaDocumentTexts } from './agenda-document';
import { briefTexts } from './brief';
import { conditionsTexts } from './conditions';
import { decisionTexts } from './decision';
import { listTexts } from './list';

/** English texts of the management group's queue: the same shape as the Swedish, checked by the compiler. */
export const queueTexts: Wording<typeof Swedish> = {
  list: listTexts, agenda: agendaTexts, brief: briefTexts, decision: decisionTexts, conditions: conditionsTexts,
  agendaDocument: agendaDocumentTexts,
};
