import type { MethodDetails } from '../texts';
import { childRights, childRightsLevels } from './child-rights';
import { glossary } from './glossary';
import { goalTargets } from './goal-targets';
import { participation } from './participation';
import { supportQuestions } from './support-questions';
import { typeGuidance } from './type-guidance';

/** Det som hämtas när någon frågar efter det. */
export const details: MethodDetails = {
  supportCategories: {
    power: { title: 'Makt och inflytande', lead: 'Vilka berörs, vilka bestämmer och vilka saknas?' },
    health: { title: 'Hälsa och utbildning', lead: 'Blir skillnaderna mellan människor större eller mindre?' },
    climate: { title: 'Klimat och miljö', lead: 'Vad händer med utsläpp, resurser och natur, här och på andra platser?' },
    resources: { title: 'Resurser och arbete', lead: 'Vem får del av pengar och arbete, och håller det över tid?' }
  },
  supportQuestions,
  participation,
  childRights,
  childRightsLevels,
  typeGuidance,
  goalTargets,
  workshopQuestions: {
    V1: {
      title: 'Hör insatsen hemma i den regionala utvecklingsstrategin?',
      help: 'Utgå från svaren i steg A. Säg till om något ser annorlunda ut från ert område.',
      example: 'Ja, men mer för prioritering 4 än för prioritering 1, som gruppen skrev.'
    },
    V2: {
      title: 'Vad blir bättre, för vilka grupper och på vilka platser?',
      help: 'Gå igenom de tre dimensionerna en i taget. Låt den som vet mest om gruppen börja.',
      example: 'Unga i Uppvidinge kan ta kvällsjobb i Växjö när sista bussen går 22.30.'
    },
    V3: {
      title: 'Vad blir sämre, för vilka och var?',
      help: 'Leta efter det som ingen har skrivit upp. En enda röst räcker för att en effekt ska noteras.',
      example: 'Butiken på orten tappar kunder när det går snabbare att åka till köpcentret.'
    }
  },
  checkPoints: {},
  exampleKeys: {
    EK1: 'Ge flickor och pojkar mer att säga till om',
    EK2: 'Bryt bilden av vem som arbetar i vård och omsorg',
    EK3: 'Gör det lättare för nya invånare att komma in i samhället',
    EK4: 'Håll skadan på växter och djur så liten som möjligt',
    EK5: 'Fördela resurserna jämställt',
    EK6: 'Nå unga och utrikes födda kvinnor och män med företagsstöd',
    EK7: 'Trygga pengarna även efter projekttiden'
  },
  links: {
    documentationTemplate: 'Regionens mall för hållbarhetssäkring',
    stakeholderAnalysis: 'Regionens mall för intressentanalys',
    childRights: 'Barnrättsbaserade beslut: blankett och handledning',
    transportSocialImpact: 'Social konsekvensanalys i transportplanering'
  },
  glossary
};
