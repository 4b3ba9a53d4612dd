/**
 * Surnames that many people bear in English-speaking countries, and the most frequent ones of some others, beside those of
 * `commonSurnames`: they stand for somebody of politics only where more is said of whoever bears them. Folded.
 */
export const frequentSurnames: ReadonlySet<string> = new Set(
  `adams armstrong arnold bailey barnes bell bennett berry bishop black booker boyd bradley brooks bryant burke
   burns burton butler byrd cameron carlson carpenter carr carroll carter chambers chandler chapman cole coleman
   collins cox crawford crosby cunningham daniels davidson dawson dixon doyle duncan dunn elliott ellis farrell
   ferguson fields fisher fletcher ford foster fox freeman gallagher gardner garrett gibson gilbert goodman gordon
   graham grant graves greene griffin hamilton hammond hansen hanson harper harrison hart harvey hawkins hayes
   henderson henry hicks hodges hoffman holland holmes hopkins howard hudson hunt hunter jacobs jefferson jenkins
   jennings jensen johnston jordan keller kelley kelly kennedy kerr knight lambert lane larson lowe lucas lynch
   lyons macdonald mackenzie mann marsh marshall mason matthews mccarthy mccoy mcdonald mcgregor meyer middleton
   montgomery morgan morrison murphy myers nash nelson newman newton nichols norris norton olson owens palmer
   parker patterson payne pearson perkins perry peters peterson pierce pope porter potter powell pratt price quinn
   ramsey reed reid reynolds rhodes rice richards richardson riley robbins robertson rodgers rogers rose ross rowe
   rubin ryan sanders savage schultz sharp shaw shelton sheppard sherman short simmons simpson sims sinclair snyder
   sparks spencer stanley stark steele stephens stephenson stevens stone sullivan sutton swanson terry thornton
   todd townsend tucker vaughn wade wagner wallace walsh walters walton warner warren washington watkins weaver
   webb weber welch wells west wheeler whitaker wilkins wilkinson williamson willis wolf woods yates
   yilmaz kaya demir celik sahin yildiz ozturk rossi russo ferrari esposito bianchi romano ricci marino greco conti conte
   nowak kowalski novak horvat popescu papadopoulos bernard dubois moreau laurent suzuki tanaka watanabe takahashi ito
   yamamoto nakamura kobayashi yoshida almeida ferreira oliveira souza`.split(/\s+/),
);
