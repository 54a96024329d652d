import type { ItemId } from './ids';
import type { PartId } from './parts';

/** Ids of the pages the method points to. */
export const linkIds = [
  'documentationTemplate',
  'stakeholderAnalysis',
  'childRights',
  'transportSocialImpact'
] as const;
export type LinkId = (typeof linkIds)[number];

/** A page outside the product; `items` and `parts` say where it is offered. */
export interface MethodLink {
  readonly id: string;
  readonly url: string;
  readonly items: readonly ItemId[];
  readonly parts: readonly PartId[];
}

const region = 'https://www.regionkronoberg.se/';
const toolbox =
  region + 'regional-utveckling/det-regionala-utvecklingsuppdrag/genomforande/verktygslada/';

/**
 * The handbook's links, kept out of the texts: the region's site has moved twice, so they are
 * data that can be replaced without touching a sentence.
 */
export const methodLinks: readonly (MethodLink & { readonly id: LinkId })[] = [
  { id: 'documentationTemplate', url: toolbox + 'hallbarhetssakring/', items: [], parts: ['overview', 'a'] },
  { id: 'stakeholderAnalysis', url: toolbox + 'intressentanalys', items: [], parts: ['stakeholders'] },
  {
    id: 'childRights',
    url:
      region +
      'vardgivare/arbetsomraden-processer/manskliga-rattigheter-och-barnets-rattigheter/#tab-14998',
    items: ['MI4'],
    parts: ['childRights']
  },
  {
    id: 'transportSocialImpact',
    url:
      region +
      'regional-utveckling/samhallsplanering/utveckling-av-vagar-och-jarnvagar/Social-konsekvensanalys-i-transportplanering/',
    items: [],
    parts: ['initiative', 'supportQuestions']
  }
];
