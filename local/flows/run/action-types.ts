/** The types of actions the flows may use. */
export const actionTypes = ['OpenApiConnection', 'Compose', 'If', 'Foreach', 'Scope', 'Query', 'Select', 'Terminate'] as const;
export type ActionType = (typeof actionTypes)[number];

export const isAction = (type: string): type is ActionType => (actionTypes as readonly string[]).includes(type);
