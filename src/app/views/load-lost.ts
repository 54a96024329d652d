import type * as React from 'react';
import type { HostInfo } from '../../host/host-info';
import { loadTexts, type Texts } from '../../i18n/load-texts';
import { loadMethodTexts } from '../../method/load';
import type { MethodTexts } from '../../method/texts';
import type { LostCaseProps } from './lost-case';

/** A case that does not exist: its screen and the words of it. */
export interface Lost {
  readonly session: null;
  readonly Screen: React.ComponentType<LostCaseProps>;
  readonly texts: Partial<Texts>;
  readonly methodTexts: MethodTexts;
}

/** Fetches what nobody needs who opens a case that is there. Rejects when a chunk cannot be fetched. */
export const loadLost = async (language: HostInfo['language']): Promise<Lost> => {
  const [{ LostCase }, lost, methodTexts] = await Promise.all([
    import(/* webpackChunkName: 'lost-case' */ './lost-case'), loadTexts(language, 'lost'), loadMethodTexts(language)]);
  return { session: null, Screen: LostCase, texts: { lost }, methodTexts };
};
