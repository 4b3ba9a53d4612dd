import { testMarked } from './marked.ts';

const tables: Record<string, string[]> = {
  'the acronym of a longer name than the one that is known': [
    'The Statistical Office of the [European Communities](european-community) (SOEC) counts. SOEC was late.',
    'The Standing Committee of the [National People’s Congress](national-peoples-congress) (NPCSC) met in [Beijing](beijing). NPCSC voted.',
  ],
  'what the article introduces outranks what is known': [
    '2008-05-01| The Producers Association (PA) said so in [London](london). The PA quoted an aide; talks with the [Palestinian Authority](palestine) went on.',
    '2008-05-01| In [Geneva](geneva), the International School (IS) opened. IS pupils were glad.',
    '2008-05-01| The [American](united-states) Farm Bureau (AFB) was unmoved. Prices fell, AFB said.',
    '2008-05-01| The PA (Producers Association) quoted an aide in [London](london). The PA said so.',
    '2008-05-01| An Association of Police Chiefs (AP) met. The AP said so.',
    '2008-05-01| The International Rescue Alliance (IRA) opened an office in [Dublin](dublin). The IRA gives food.',
  ],
  'a name that is known, with its letters': [
    '2020-02-01| The [World Health Organization](world-health-organization) ([WHO](world-health-organization)) met.',
    '2020-02-01| The [UN Security Council](united-nations-security-council) ([UNSC](united-nations-security-council)) met. The [UNSC](united-nations-security-council) voted.',
  ],
  'brackets that say something else': [
    'COUNCIL MEETS OVER DEBATES IN SUMMER\n\n[UNITED NATIONS](united-nations) (AP) - The council met.',
    '2020-02-01| Two people from [Paris](paris) (IS) were held.',
  ],
};

testMarked(tables);
