import type * as React from 'react';
import type { AskedQuestion } from '../../../domain/asked-questions';
import { AbroadEffects } from './abroad-effects';
import { Allocations } from './allocations';
import { ChildrenAffected } from './children-affected';
import { ChosenPlaces } from './chosen-places';
import { ReboundEffects } from './rebound-effects';
import { RunningCosts } from './running-costs';

export interface HeadProps { readonly question: AskedQuestion }

const heads: Readonly<Partial<Record<string, React.ComponentType<HeadProps>>>> = { MI4: ChildrenAffected, RA9: RunningCosts };
const bodies: Readonly<Partial<Record<string, React.ComponentType>>> = { MI5: ChosenPlaces, KM4: ReboundEffects, KM9: AbroadEffects, RA2: Allocations };

/** What a question asks beside its relevance, in sight whether it is folded or not. */
export const inHead = (item: string): React.ComponentType<HeadProps> | undefined => heads[item];

/** What a question shows or asks beside its perspectives. */
export const inBody = (item: string): React.ComponentType | undefined => bodies[item];
