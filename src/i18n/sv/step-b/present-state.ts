/** Del B: nuläge, berörda grupper och platser. */
export const presentStateTexts = {
  answerTitle: 'Så ser det ut i dag',
  gapsTitle: 'Vad vet ni inte?',
  gapsLead: 'För in det ni inte vet om nuläget som kunskapsluckor. Alla luckor står samlade i analysen.',
  toGaps: 'Se alla kunskapsluckor',
  groupsTitle: 'Vilka grupper berörs?',
  groupsLead: 'Välj grupper som märker av insatsen, åt något håll. Gå igenom de sju diskrimineringsgrunderna och socioekonomi, en i taget.',
  groupsLabel: 'Berörda grupper',
  groupsNotice: 'Skriv om grupper, aldrig om enskilda. Uppgifter om en enskild persons hälsa, tro, läggning eller ursprung hör inte hemma här.',
  placesTitle: 'Vilka platser berörs?',
  placesLead: 'Välj kommuner, och vilka slags orter och landsbygd det gäller.',
  placesLabel: 'Berörda platser',
  children: {
    title: 'Ni har valt en grupp med barn',
    ask: 'Då behöver ni pröva vad insatsen betyder för barn. Svara att barn påverkas, så får säkringen en egen del om barnets rättigheter.',
    askAgain: 'Ni har svarat att barn inte påverkas. Stämmer inte det längre, ändra svaret, så får säkringen en egen del om barnets rättigheter.',
    yes: 'Ja, barn påverkas',
    done: 'Barn påverkas. Pröva vad insatsen betyder för dem i delen om barnets rättigheter.',
    goTo: 'Till barnets rättigheter',
  },
} as const;
