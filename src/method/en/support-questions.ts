import type { MethodDetails } from '../texts';

/** The 29 support questions, in our own words. */
export const supportQuestions: MethodDetails['supportQuestions'] = {
  MI1: {
    title: 'Whose needs does the initiative answer?',
    help: 'Name the groups and say how you know. Keep apart what they have said and what you assume.',
    example: 'Older people in two villages have asked for it, and figures from home care show the same.'
  },
  MI2: {
    title: 'Do groups or places differ in needs and conditions?',
    help: 'Compare, for example, age, sex, income, disability, town and countryside.',
    example: 'Women in the east of the county take the bus more often but have fewer evening departures.'
  },
  MI3: {
    title: 'Who takes part in shaping the solutions?',
    help: 'See whether those most affected take part, or only those who are usually heard.',
    example: 'Two school classes and a pensioners’ council take part. No association for new arrivals has been asked yet.'
  },
  MI4: {
    title: 'Does the initiative concern children?',
    help: 'Everyone under 18 is a child, and they are concerned more often than one thinks. If yes, do a child-rights review too.',
    example: 'Yes. The bus stop moves away from the school, and 140 pupils get a new way to walk.'
  },
  MI5: {
    title: 'Which places are affected, and does town or countryside come first?',
    help: 'Point out where the benefit lands and where the burden lands, by place or type of countryside.',
    example: 'The benefit lands in Växjö and Alvesta. The noise lands along the line through three smaller places.'
  },
  MI6: {
    title: 'Which norms limit people in this setting?',
    help: 'Think of what is taken for granted about sex, age, background and home. Those who fit in seldom notice.',
    example: 'The support is written for full-time limited companies. Many women start small beside a job.'
  },
  HU1: {
    title: 'Does the initiative narrow the gaps in health?',
    help: 'See who has the poorest health today and whether the initiative reaches them.',
    example: 'Loans of electric bikes mostly reach people who already move. We add an offer through health centres.'
  },
  HU2: {
    title: 'Do groups come to feel more or less secure?',
    help: 'This is about the feeling: who dares to use the place or service, and at what hour?',
    example: 'Because of the tunnel at the station many young women drive after 8 p.m.'
  },
  HU3: {
    title: 'Do groups become more or less safe?',
    help: 'This is about the real risk of accidents, violence or illness.',
    example: 'The cycle path means fewer accidents at the school, but speeds rise where mopeds also ride.'
  },
  HU4: {
    title: 'Is a good education easier or harder to reach, and for whom?',
    help: 'Think of travel, cost, language and form of study, from preschool to adult education.',
    example: 'Distance courses open doors for adults in Tingsryd and Lessebo, but not for those without broadband.'
  },
  HU5: {
    title: 'Does the initiative even out gender differences in education?',
    help: 'Look at results and at which programmes girls and boys choose.',
    example: 'Evening homework help at the learning centre lets more boys finish upper secondary school.'
  },
  KM1: {
    title: 'Do carbon dioxide emissions rise or fall?',
    help: 'Make a rough estimate if you can. Include building, travel and purchases.',
    example: 'They fall by about 40 tonnes a year when commuters take the train. Building emits 300 tonnes once.'
  },
  KM2: {
    title: 'Is fossil energy replaced by renewable?',
    help: 'This covers fuel, power, heat and machines, also at those you buy from.',
    example: 'The tender asks for fossil-free buses from 2028. Reserve traffic runs on diesel.'
  },
  KM3: {
    title: 'Is more or less energy used?',
    help: 'Look at use over the year and at the peaks, not only at the kind of energy.',
    example: 'Lights along the trail use new power, but are off between 23 and 5.'
  },
  KM4: {
    title: 'How do you stop rebound effects from eating up the gain?',
    help: 'When something gets cheaper or easier, people often use more of it. Say where that may happen.',
    example: 'Faster trains may make people move further away. We follow trips per person, not only the share by train.'
  },
  KM5: {
    title: 'Will we consume more or less?',
    help: 'Think of participants, visitors and your own organisation.',
    example: 'The fair rents stands instead of buying new ones, but hands out 2,000 branded bags.'
  },
  KM6: {
    title: 'Is there more waste, or does more material go round?',
    help: 'Follow the material from purchase to end: can it be mended, shared or used again?',
    example: 'Furniture for the learning centre comes from the region’s reuse store.'
  },
  KM7: {
    title: 'Can the initiative pollute air, water or soil?',
    help: 'Count building, running and traffic. Even small amounts of chemicals, particles and toxins matter.',
    example: 'The artificial turf sheds microplastics into the stream. We choose natural material.'
  },
  KM8: {
    title: 'What happens to animals, plants and their habitats?',
    help: 'Look at the land that is taken and at disturbance such as noise, light and wear.',
    example: 'The trail passes 200 metres from a nesting site and is closed from April to July.'
  },
  KM9: {
    title: 'Is the environment in other countries affected?',
    help: 'Think of goods, raw materials, travel and emissions that arise far away.',
    example: 'Batteries for the electric buses need metals from mines outside Europe.'
  },
  RA1: {
    title: 'Can the economy grow here without harm to the environment?',
    help: 'Show whether growth parts from the use of resources or whether they still go together.',
    example: 'Wood firms raise their turnover by repair and rental, not by more timber.'
  },
  RA2: {
    title: 'How equally are money, time and places shared between women and men?',
    help: 'Compare women and men, and groups among them: age, background, where they live.',
    example: 'Of last year’s support, 72 per cent went to firms led by men.'
  },
  RA3: {
    title: 'Does the labour market become broader?',
    help: 'See whether more trades and occupations find room, or whether the county hangs on a few.',
    example: 'The effort brings jobs in tourism to a place where one industrial firm dominates.'
  },
  RA4: {
    title: 'Does the split between women’s and men’s occupations shrink?',
    help: 'Look at who applies, who is hired and who stays, both ways.',
    example: 'The technology day invites girls in year 8. Nothing is done to bring more boys into care work.'
  },
  RA5: {
    title: 'How does the initiative help new ideas forward?',
    help: 'It may be ways to understand needs, shape services, work together or use voices that are seldom heard.',
    example: 'Library and health centre try a shared reception two days a week.'
  },
  RA6: {
    title: 'What are the terms for different kinds of firms, and for those business support seldom reaches?',
    help: 'Think of legal form, size, trade and who knows that the support exists.',
    example: 'Social enterprises and sole traders can apply, but the form is only in Swedish.'
  },
  RA7: {
    title: 'Do more people find work in groups where few have it today?',
    help: 'Name the groups. Say whether the jobs are expected to remain when the initiative ends.',
    example: 'Ten supervised places for women born abroad. Three employers have promised to carry on.'
  },
  RA8: {
    title: 'Is it easier to find the right skills, and for whom?',
    help: 'Name trades and groups, both those who gain and those who go without.',
    example: 'Elderly care gets twelve new assistant nurses a year. Small industrial firms get no help.'
  },
  RA9: {
    title: 'Are more investments or future upkeep needed, and who pays?',
    help: 'Include what comes after the initiative ends. Say so if nobody has promised to pay.',
    example: 'The cycle path costs SEK 180,000 a year to maintain. The municipality has not answered.'
  }
};
