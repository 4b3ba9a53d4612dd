import { expect, test } from 'vitest';
import { statementsIn } from './lines.ts';

/**
 * Sentences in the manner of American political news of 2015 and 2016, with their statements: `source=speakers | cue |
 * content`. The statements were written by hand before they were looked for.
 */
type Case = [text: string, ...statements: string[]];

const T = 'donald-trump';
const C = 'hillary-clinton';

/** Verbs of saying, thinking and wanting, by their frames. */
const verbs: Case[] = [
  [
    'Trump tweeted Monday that the media had “rigged” the debate.',
    `Trump=${T} | tweeted | the media had “rigged” the debate`,
  ],
  [
    'Sanders, a self-described democratic socialist, argued that the system is rigged.',
    'Sanders, a self-described democratic socialist=bernie-sanders | argued | the system is rigged',
  ],
  [
    'In an interview with Fox News, Trump suggested that Obama sympathized with terrorists.',
    `Trump=${T} | suggested | Obama sympathized with terrorists`,
  ],
  [
    'Clinton has vowed to expand background checks if elected.',
    `Clinton=${C} | vowed | to expand background checks if elected`,
  ],
  [
    'Trump also called for “a total and complete shutdown” of Muslims entering the country.',
    `Trump=${T} | called for | “a total and complete shutdown” of Muslims entering the country`,
  ],
  ['Trump believes global warming is a hoax.', `Trump=${T} | believes | global warming is a hoax`],
  ['Cruz thinks Trump cannot win.', 'Cruz=ted-cruz | thinks | Trump cannot win'],
  ['Kasich hopes to win Ohio.', 'Kasich | hopes | to win Ohio'],
  ['Clinton plans to raise taxes on the wealthy.', `Clinton=${C} | plans | to raise taxes on the wealthy`],
  ['Rubio acknowledged Tuesday that the race was over.', 'Rubio=marco-rubio | acknowledged | the race was over'],
  [
    'Trump declined to say whether he would release his tax returns.',
    `Trump=${T} | declined | to say whether he would release his tax returns`,
  ],
  ['Trump questioned whether Cruz was eligible.', `Trump=${T} | questioned | whether Cruz was eligible`],
  ['Clinton conceded that she “short-circuited.”', `Clinton=${C} | conceded | she “short-circuited.”`],
  [
    'Trump warned of riots if he is denied the nomination.',
    `Trump=${T} | warned of | riots if he is denied the nomination`,
  ],
  ['Clinton pledged her support for Israel.', `Clinton=${C} | pledged | her support for Israel`],
  ['Sanders congratulated Clinton on her victory.', 'Sanders=bernie-sanders | congratulated | Clinton on her victory'],
  ['Trump mocked Rubio as “Little Marco.”', `Trump=${T} | mocked | Rubio as “Little Marco.”`],
  ['Trump denied ever having met Putin.', `Trump=${T} | denied | ever having met Putin`],
  ['Clinton wants to make college free.', `Clinton=${C} | wants | to make college free`],
  ['Trump wrote on Facebook that “the truth is coming out.”', `Trump=${T} | wrote | “the truth is coming out.”`],
  ['Trump has hinted that he might skip the debate.', `Trump=${T} | hinted | he might skip the debate`],
  [
    'Trump said he would release his taxes and that Clinton should release her emails.',
    `Trump=${T} | said | he would release his taxes and that Clinton should release her emails`,
  ],
  ['He said he’d “bomb the hell” out of ISIS.', 'He | said | he’d “bomb the hell” out of ISIS'],
  ['Trump has said repeatedly — and falsely — that he opposed the war.', `Trump=${T} | said | he opposed the war`],
  [
    'Trump said in June that the judge was biased because “he’s a Mexican.”',
    `Trump=${T} | said | the judge was biased because “he’s a Mexican.”`,
  ],
  [
    'Trump accused Clinton of founding ISIS and said she should be in jail.',
    `Trump=${T} | accused | Clinton of founding ISIS`,
    `Trump=${T} | said | she should be in jail`,
  ],
  [
    'Obama said Trump was “unfit” to serve, adding that he “keeps on proving it.”',
    'Obama=barack-obama | said | Trump was “unfit” to serve',
    'Obama=barack-obama | adding | he “keeps on proving it.”',
  ],
  [
    'Trump refused to apologize for the remark, telling reporters he “never apologizes.”',
    `Trump=${T} | refused | to apologize for the remark`,
    `Trump=${T} | telling | he “never apologizes.”`,
  ],
  [
    'Gov. Mitt Romney of Utah, Trump’s critic, refused to call him “deplorable.”',
    'Gov. Mitt Romney of Utah, Trump’s critic=mitt-romney | refused | to call him “deplorable.”',
  ],
  [
    'Marco Rubio, at a summit in Gleneagles, Scotland, called the attacks “barbaric.”',
    'Marco Rubio=marco-rubio | called | the attacks “barbaric.”',
  ],
  [
    'Secretary of State Hillary Clinton said it was late. According to her, it was cold.',
    `Secretary of State Hillary Clinton=${C} | said | it was late`,
    `her=${C} | According to | it was cold`,
  ],
  ['Critics of candidate Donald Trump said it was late.', 'Critics of candidate Donald Trump | said | it was late'],
  ['The UN agency said the vote was fair.', 'The UN agency=united-nations | said | the vote was fair'],
  [
    'Trump refused Thursday to release the files, and Clinton said he was hiding them.',
    `Trump=${T} | refused | to release the files`,
    `Clinton=${C} | said | he was hiding them`,
  ],
  [
    'Clinton said she was “proud” of her record; Trump called it “a disaster.”',
    `Clinton=${C} | said | she was “proud” of her record`,
    `Trump=${T} | called | it “a disaster.”`,
  ],
  [
    'Warren has called Trump “a loser” and a “bully.”',
    'Warren=elizabeth-warren | called | Trump “a loser” and a “bully.”',
  ],
  [
    'Obama dismissed the idea that the election could be rigged.',
    'Obama=barack-obama | dismissed | the idea that the election could be rigged',
  ],
  [
    'Clinton rejected the allegation that she had lied to Congress.',
    `Clinton=${C} | rejected | the allegation that she had lied to Congress`,
  ],
  [
    'Republicans have accused the administration of hiding the cost.',
    'Republicans=republican-party | accused | the administration of hiding the cost',
  ],
  [
    'Clinton shot back that Trump “lives in an alternative reality.”',
    `Clinton=${C} | shot back | Trump “lives in an alternative reality.”`,
  ],
  [
    'Clinton took to Twitter to call Trump “temperamentally unfit” for the White House.',
    `Clinton=${C} | call | Trump “temperamentally unfit” for the White House`,
  ],
  [
    'If elected, Trump promised, he would appoint a special prosecutor.',
    `Trump=${T} | promised | If elected … he would appoint a special prosecutor`,
  ],
];

/** Verb groups of several words, and passives. */
const groups: Case[] = [
  ['Clinton went on to say that Trump lies.', `Clinton=${C} | say | Trump lies`],
  ['Democrats are worried that turnout will fall.', 'Democrats=democratic-party | worried | turnout will fall'],
  ['Clinton has long argued for stricter gun laws.', `Clinton=${C} | argued for | stricter gun laws`],
  ['Trump was accused by Clinton of stoking hatred.', `Clinton=${C} | accused | Trump … of stoking hatred`],
];

/** Quotations. */
const quotations: Case[] = [
  [
    '“I will be the greatest jobs president that God ever created,” Trump said in announcing his candidacy.',
    `Trump=${T} | said | “I will be the greatest jobs president that God ever created,”`,
  ],
  [
    'As Clinton put it, “women’s rights are human rights.”',
    `Clinton=${C} | put it | “women’s rights are human rights.”`,
  ],
  [
    'Asked whether he would accept the result, Trump said: “I will look at it at the time.”',
    `Trump=${T} | said | “I will look at it at the time.”`,
  ],
  [
    '“It’s a disgrace,” said Sen. Lindsey Graham (R-S.C.), who is running against Trump.',
    'Sen. Lindsey Graham (R-S.C.) | said | “It’s a disgrace,”',
  ],
  [
    '“He is not qualified to be president,” Obama said of Trump.',
    'Obama=barack-obama | said | “He is not qualified to be president,”',
  ],
  [
    '“I have a message for Putin,” Clinton said. “We will not be intimidated.”',
    `Clinton=${C} | said | “I have a message for Putin,” … “We will not be intimidated.”`,
  ],
  [
    '“This is a man who said women should be punished,” Clinton said, “and I will not stand for it.”',
    `Clinton=${C} | said | “This is a man who said women should be punished,” … “and I will not stand for it.”`,
  ],
  [
    'Trump fired back on Twitter: “Crooked Hillary is unfit to serve.”',
    `Trump=${T} | fired back | “Crooked Hillary is unfit to serve.”`,
  ],
  [
    'Trump held a rally in Nevada. “We’re going to win so much,” he told the crowd. “You’re going to get tired of winning.”',
    `he=${T} | told | “We’re going to win so much,” … “You’re going to get tired of winning.”`,
  ],
  [
    'Clinton said: “I’m not going to answer that,” then walked away.',
    `Clinton=${C} | said | “I’m not going to answer that,”`,
  ],
  ['“You’d be in jail,” Trump interjected.', `Trump=${T} | interjected | “You’d be in jail,”`],
  [
    '“I did not send classified material,” Clinton has said repeatedly.',
    `Clinton=${C} | said | “I did not send classified material,”`,
  ],
  ['“Lock her up!” the crowd chanted.', 'the crowd | chanted | “Lock her up!”'],
  ['Trump: “I will win New York.”', `Trump=${T} | : | “I will win New York.”`],
  [
    'Trump took the stage in Cleveland. “The system is rigged,” he said.\n\nClinton disagreed. “It’s about the voters,” she said.',
    `he=${T} | said | “The system is rigged,”`,
    `she=${C} | said | “It’s about the voters,”`,
  ],
  ['Trump was quoted as saying that he admired Putin.', `Trump=${T} | saying | he admired Putin`],
];

/** Who speaks. */
const sources: Case[] = [
  [
    'Trump is a fraud, Romney said Thursday in a speech at the University of Utah.',
    'Romney=mitt-romney | said | Trump is a fraud',
  ],
  [
    'A source with knowledge of the matter told CNN that Obama would veto the bill.',
    'A source with knowledge of the matter | told | Obama would veto the bill',
  ],
  ['Polls show Clinton leading in Ohio.', 'Polls | show | Clinton leading in Ohio'],
  ['Documents showed that the campaign had paid the firm.', 'Documents | showed | the campaign had paid the firm'],
  [
    'Critics say the plan would add $5 trillion to the debt.',
    'Critics | say | the plan would add $5 trillion to the debt',
  ],
  [
    'Trump denied the charge. “Nobody respects women more than me,” the Republican nominee said.',
    `Trump=${T} | denied | the charge`,
    `the Republican nominee=${T} | said | “Nobody respects women more than me,”`,
  ],
  [
    'Clinton met voters in Iowa. The former secretary of state acknowledged that the server was “a mistake.”',
    `The former secretary of state=${C} | acknowledged | the server was “a mistake.”`,
  ],
  [
    'Clinton flew to Las Vegas. The Democratic front-runner told supporters in Nevada that she would “fight for every vote.”',
    `The Democratic front-runner=${C} | told | she would “fight for every vote.”`,
  ],
  [
    'Trump spoke in Phoenix. The real-estate mogul said he would deport 11 million people.',
    `The real-estate mogul=${T} | said | he would deport 11 million people`,
  ],
  [
    'Obama addressed the nation on Sunday. The president said the country would “not be terrorized.”',
    'The president=barack-obama | said | the country would “not be terrorized.”',
  ],
  [
    'Clinton and Sanders debated in Brooklyn. The senator said she was unqualified.',
    'The senator=bernie-sanders | said | she was unqualified',
  ],
  [
    'A spokesman for Clinton said she would release the transcripts.',
    `A spokesman for Clinton=${C} | said | she would release the transcripts`,
  ],
  ['Aides to Trump said he would not attend.', 'Aides to Trump | said | he would not attend'],
  ['Clinton’s campaign called the ad “desperate.”', 'Clinton’s campaign | called | the ad “desperate.”'],
  [
    'The Clinton campaign said in a statement Friday that it had been hacked.',
    'The Clinton campaign | said | it had been hacked',
  ],
  [
    'Clinton arrived in Iowa. Her campaign said the server had never been hacked.',
    'Her campaign | said | the server had never been hacked',
  ],
  ['That is a lie, Clinton’s spokesman said.', `Clinton’s spokesman=${C} | said | That is a lie`],
  ['A Clinton campaign spokesman said he lied.', 'A Clinton campaign spokesman | said | he lied'],
  ['Trump supporters believe that he tells it like it is.', 'Trump supporters | believe | he tells it like it is'],
  [
    'Rep. Elijah Cummings, the top Democrat on the committee, called the report “a hatchet job.”',
    'Rep. Elijah Cummings, the top Democrat on the committee | called | the report “a hatchet job.”',
  ],
  [
    'Speaker Paul Ryan said he was “not ready” to back Trump.',
    'Speaker Paul Ryan=paul-ryan | said | he was “not ready” to back Trump',
  ],
  [
    'The FBI said it found no evidence that the server was hacked.',
    'The FBI | said | it found no evidence that the server was hacked',
  ],
  [
    'Officials say they believe the hack was ordered by Putin.',
    'Officials | say | they believe the hack was ordered by Putin',
  ],
  [
    'The New York Times reported Saturday that Trump might have avoided taxes for 18 years.',
    'The New York Times=new-york-times | reported | Trump might have avoided taxes for 18 years',
  ],
  [
    'The White House said Friday that Obama would visit Hiroshima.',
    'The White House=white-house | said | Obama would visit Hiroshima',
  ],
  [
    'State Department spokesman John Kirby said the emails would be released.',
    'State Department spokesman John Kirby=state-department | said | the emails would be released',
  ],
  [
    'According to a poll released Wednesday, 53 percent of voters dislike Trump.',
    'a poll released Wednesday | According to | 53 percent of voters dislike Trump',
  ],
  [
    'Clinton, according to two people familiar with her thinking, will not run again.',
    'two people familiar with her thinking | according to | Clinton … will not run again',
  ],
  ['Analysts expect Clinton to win California.', 'Analysts | expect | Clinton to win California'],
  [
    'Trump reportedly told donors that he would pay for the wall himself.',
    `Trump=${T} | told | he would pay for the wall himself`,
  ],
  ['Clinton is said to be considering Warren.', '∅ | is said | Clinton … to be considering Warren'],
  ['Aides say Clinton is confident of victory.', 'Aides | say | Clinton is confident of victory'],
];

/** Nouns that report. */
const nouns: Case[] = [
  ['Clinton’s view is that the deal made the world safer.', `Clinton=${C} | view | the deal made the world safer`],
  ['Trump made a promise to build a wall along the border.', `Trump=${T} | promise | to build a wall along the border`],
  ['The allegation that Clinton lied has dogged her campaign.', '∅ | allegation | Clinton lied'],
  [
    'Clinton spoke. Her insistence that the emails were not classified drew fire.',
    `Her=${C} | insistence | the emails were not classified`,
  ],
  ['Trump’s claim to have opposed the war is false.', `Trump=${T} | claim | to have opposed the war`],
];

/** Where source and content stand apart: relative clauses, asides, insertions and reduced clauses. */
const structures: Case[] = [
  ['He ran a campaign that Trump’s aides, in private, called a disaster.', 'Trump’s aides | called | a disaster'],
  [
    'Three of the women who have alleged misconduct urged Congress to act.',
    'Three of the women | alleged | misconduct',
    'Three of the women | urged | Congress to act',
  ],
  ['Voters who backed Trump say he keeps his word.', 'Voters | say | he keeps his word'],
  ['Legislators supporting the law argued it was right.', 'Legislators | argued | it was right'],
  ['The wall, which Trump said would be built, is not there.', `Trump=${T} | said | would be built`],
  ['It was a story, which Trump described as “fake.”', `Trump=${T} | described | as “fake.”`],
  ['But, Trump warned, the war could spread.', `Trump=${T} | warned | the war could spread`],
  ['The orcas, she suggested, hunt sharks.', 'she | suggested | The orcas … hunt sharks'],
  ['As Trump has claimed, the vote was rigged.', `Trump=${T} | claimed | the vote was rigged`],
  ['The vote was rigged, as Trump has claimed.', `Trump=${T} | claimed | The vote was rigged`],
  ['Trump reportedly agreed.', '∅ | reportedly | Trump … agreed'],
  ['Trump issued a statement calling the plan a mistake.', `Trump=${T} | calling | the plan a mistake`],
  [
    'Several groups claiming the vote was rigged met in Ohio.',
    'Several groups | claiming | the vote was rigged met in Ohio',
  ],
  ['The news led Trump to say it was time to go.', `Trump=${T} | say | it was time to go`],
  [
    'Trump criticized the move, calling it a mistake.',
    `Trump=${T} | criticized | the move`,
    `Trump=${T} | calling | it a mistake`,
  ],
  ['Trump said he opposed the war, but Congress approved it.', `Trump=${T} | said | he opposed the war`],
  [
    'There is growing concern among Democrats that Clinton could lose.',
    'Democrats=democratic-party | concern | Clinton could lose',
  ],
  [
    'Critics from across the political spectrum have claimed it is a ploy.',
    'Critics from across the political spectrum | claimed | it is a ploy',
  ],
  ['The plan, newspaper The Hindu reported, is dead.', 'newspaper The Hindu | reported | The plan … is dead'],
];

/** Whom the writer means, also over several sentences. */
const continued: Case[] = [
  ['Russian officials said it was over.', 'Russian officials=russia | said | it was over'],
  ['A former Russian official said it was over.', 'A former Russian official | said | it was over'],
  ['Clinton officials said it was over.', 'Clinton officials | said | it was over'],
  ['Trump spoke in Ohio. The crowd cheered. “We will win,” he said.', `he=${T} | said | “We will win,”`],
  [
    '“No excuses,” Obama said, adding that buses were there. “We make it easy.”',
    'Obama=barack-obama | said | “No excuses,” … “We make it easy.”',
    'Obama=barack-obama | adding | buses were there',
  ],
  [
    'Obama called Putin on Friday. The two leaders agreed to talk again.',
    'The two leaders=barack-obama+vladimir-putin | agreed | to talk again',
  ],
  [
    'Trump attacked Clinton. The former secretary of state said he lied.',
    `The former secretary of state=${C} | said | he lied`,
  ],
  ['Putin met Clinton. The Republican nominee said it was over.', 'The Republican nominee | said | it was over'],
];

/** Nothing is reported. */
const none = [
  'Assad thanked him.',
  'Trump spokeswoman Hope Hicks did not respond to a request for comment.',
  'Neither campaign commented.',
  'It is unclear whether Clinton knew.',
  'The so-called “birther” movement began in 2008.',
];

/** Not found yet as they should be. */
const backlog: Case[] = [
  ['To Trump, the alliance is obsolete.', `Trump=${T} | To | the alliance is obsolete`],
  ['Trump: The system is rigged', `Trump=${T} | : | The system is rigged`],
  ['Trump would not rule out a third-party run.', `Trump=${T} | would not rule out | a third-party run`],
  ['Another onlooker, Nicole Towarek, described the heat.', 'Another onlooker, Nicole Towarek | described | the heat'],
  [
    'A tweet sent from Trump’s account repeated the promise.',
    `A tweet sent from Trump’s account=${T} | repeated | the promise`,
  ],
];

test.fails.each(backlog)('backlog: %s', (text, ...statements) => {
  expect(statementsIn(text)).toEqual(statements);
});

test.each([...verbs, ...groups, ...quotations, ...sources, ...nouns, ...structures, ...continued])(
  '%s',
  (text, ...statements) => {
    expect(statementsIn(text)).toEqual(statements);
  },
);

test.each(none)('no statement: %s', (text) => {
  expect(statementsIn(text)).toEqual([]);
});
