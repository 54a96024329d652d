import type { Context } from '../../protocol/http/exchange';
import { collection, type Entity } from '../../protocol/odata/entity';
import { inMemory } from '../core/local-filter';
import type { Step } from '../core/step';

type Template = readonly [id: number, name: string, title: string, description: string];
const TEMPLATES: readonly Template[] = [
  [1, 'STS#3', 'Team site (no Microsoft 365 group)', 'A site with no connection to a Microsoft 365 Group.'],
  [1, 'STS#0', 'Team site (classic experience)', 'A place to work together with a group of people.'],
  [4, 'WIKI#0', 'Wiki Site', 'A site for a community to brainstorm and share ideas.'],
  [9, 'BLOG#0', 'Blog', 'A site for a person or team to post ideas, observations, and expertise that site visitors can comment on.'],
  [6221, 'PROJECTSITE#0', 'Project Site (classic experience)', 'A site for managing and collaborating on a project.'],
];

/** Templates a new web may be made of. All make the same web here, which keeps the template's name. */
export const DEFAULT_WEB_TEMPLATES = TEMPLATES.map(([Id, Name, Title, Description]) => ({
  Description, DisplayCategory: 'Collaboration', Id, ImageUrl: '/_layouts/15/images/stts.png', IsHidden: false, IsRootWebOnly: false, IsSubWebOnly: Name === 'BLOG#0', Lcid: 1033, Name, Title,
}));

const entityOf = (template: (typeof DEFAULT_WEB_TEMPLATES)[number]): Entity => ({
  type: 'SP.WebTemplate', set: 'SP.ApiData.WebTemplates', link: `Web/GetAvailableWebTemplates(lcid=1033)/getByName('${template.Name}')`, props: template,
});

/** Only an English web can be made; every language is answered with the same templates. */
export const templatesOfWeb: readonly Step<undefined>[] = [{
  at: 'getAvailableWebTemplates(lcid=1033,doIncludeCrossLanguage=true)', verbs: 'GET',
  open: (_ctx: Context) => ({ name: 'SP.WebTemplate', get: (call) => collection('SP.ApiData.WebTemplates', inMemory(DEFAULT_WEB_TEMPLATES.map(entityOf), call.options)) }),
}];
