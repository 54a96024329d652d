import type { MethodDetails } from '../texts';

/** What each type of initiative should think of. Amounts and shares help the memory; they are never rules in the tool. */
export const typeGuidance: MethodDetails['typeGuidance'] = {
  project: {
    lead: 'Assess the project while it can be changed, preferably before the application or the project plan is finished.',
    points: [
      'Judge both what the project should lead to and how you carry it out: travel, meetings, purchases and who gets to take part.',
      'Write what remains when the project has ended, who owns it then and who pays.',
      'Are you applying for regional development funds? They are temporary, cover at most half of the costs and are paid afterwards. The application must describe economic, environmental and social sustainability.',
      'Put the keys in the project plan, so that they are followed up with the rest of the project.'
    ]
  },
  process: {
    lead: 'A process goes on for long and is shared with others. Assess it when its direction is set, and again when that changes.',
    points: [
      'Delimit: which part of the process is assessed, and for what time?',
      'Write which of the parties decides on what. What is beyond you becomes questions for others in the decision brief.',
      'Take the stop points again when something important changes. The earlier choice stays in the history.'
    ]
  },
  strategy: {
    lead: 'Begin while the goals can be moved. A finished strategy can only be defended.',
    points: [
      'A strategy, plan or programme may need a strategic environmental assessment under chapter 6 of the Swedish Environmental Code (miljöbalken), with consultation on its scope. Find out early.',
      'This assessment is beside the environmental one and does not replace it. Add the environmental assessment under Connections.',
      'Is it about transport? Add a social impact analysis (SKA) under Connections and turn on the travel perspective.',
      'Set the strategy’s own goals against each other already in step A.',
      'Politicians decide on the strategy. This is an assessment that goes with the proposal.'
    ]
  },
  grant: {
    lead: 'The terms settle who gets a share of the money. Assess them before the support is announced.',
    points: [
      'Write the amount, how long the support lasts and what it takes to get it.',
      'The support must not favour one trader at the expense of others. Write how you see to that.',
      'Operating support to shops is usually limited to SEK 250,000 a year and shop, SEK 300,000 for shops with a wide range or a strategic place, for three years at most. Check what applies now. The tool does not do the sums for you.',
      'See how the money is shared between women and men, and between places. The support questions have a table for that.',
      'Write what happens when the support ends.'
    ]
  },
  consultation: {
    lead: 'Somebody else owns the proposal. You judge it and write what others need to take further.',
    points: [
      'Enter the last day for the response. The overview tells you in good time.',
      'A consultation response has no actions and indicators, so part D is gone. The fifth heading of the decision brief stays: it holds the questions to whoever owns the proposal.',
      'Are children affected? Then choose the form for review at consultation.',
      'The light track is mostly enough. Choose the full track when the proposal means a lot to the county.'
    ]
  },
  other: {
    lead: 'The method works for most things that may change the conditions of people, environment or economy.',
    points: [
      'Write in the delimitation what you assess and what you leave out.',
      'Lean on the advice for the type that is most like your initiative.',
      'Get in touch with the process owner of the assessments if you are unsure how deep to go.'
    ]
  }
};
