package org.dabyl.config.watch;

import java.util.Locale;

/// Short words of a language that the rules about clauses and names look at; each is a list under `small-words`
/// in the lexicon's file, where `прожива*` is every word that begins so.
public enum WordList {
    /// Before a name: «у», «against», and what else says how it stands to the words around.
    PREPOSITIONS,
    /// Those that take the noun behind them: «увезли из депо Ермека Калжана».
    TAKING,
    /// Bodies that are somebody's, whose name stands behind theirs: «движение «Тау» Абишева».
    MOVEMENT,
    /// What only a person has, so that the name behind it belongs to it: «после смерти Абишева».
    OWNED,
    /// Before the name of somebody who is thereby not the one detained: «акция памяти Абишева», «сторонники
    /// Абишева».
    BELONGING,
    /// «за пикет», «after the rally»: what comes next is only the occasion of something else.
    OCCASION,
    /// Before what somebody is held or tried for: «по подозрению в», «в связи с».
    ACCUSED,
    /// The same behind the word: «митинг үшін».
    OCCASION_BEHIND,
    /// Before a rally that the article has told of: «осы жиында»; its being an occasion makes it no less news.
    POINTING,
    /// Between the entries of a list of names: «и», «and».
    AND,
    /// What opens a clause within commas: «где», «who».
    RELATIVE,
    /// What a day behind it belongs to: «за митинг 1 марта».
    CAUSE,
    /// Before a day: «в», «on».
    WHEN,
    /// Before a year, what makes it a time and no noun's: «летом 2022 года», «в конце 2022 года».
    YEAR_PARTS,
    /// Those of whom an article has just told that they were taken: «женщин отпустили».
    TAKEN,
    /// Before children who are counted and not hit: «воспитывает троих детей».
    RAISING,
    /// Words for a woman: a headline about one is about no man named below.
    WOMEN,
    /// Those whose arrest for whatever crime concerns rights: «журналист», «активист».
    OUTSPOKEN,
    /// Many of whom are tried for lotteries, casinos and drunken rides: «блогер».
    ENTERTAINERS,
    /// Before a capital that stands for its government: «по запросу Астаны».
    ASKING,
    /// What a government named by its capital has: «Moscow's request».
    ASKED,
    /// Before a participle that tells what was done to the subject: «was», «gets».
    BEING,
    /// Before a verb that tells what the subject did: «police», «who», «then».
    ACTING,
    /// What the name right before it does to others, in a headline: «President Omar pardons».
    DOING,
    /// Right before a participle that is a verb: «police detained the …»; days too: «on Monday detained».
    DOER,
    /// Words of being locked up, whatever for: years of it before an extradition are no sentence.
    ARRESTING,
    /// What a criminal court says of somebody: «признан виновным», «приговорён».
    GUILT,
    /// A word of one minor, and not of several: «подросток».
    ONE_MINOR,
    /// What a minor may be called between the word that says so and the name: «16-летняя школьница X».
    CALLED_YOUNG,
    /// The same of somebody's child, where another word says whose: «его 16-летний сын X».
    SOMEBODYS_CHILD,
    /// «его», «свою»: what a child behind it is to somebody.
    OWNERS,
    /// Between two names: «мен».
    JOINING,
    /// Behind the number of somebody's years: «16 лет», «16 жаста».
    YEARS_OLD,
    /// Before it: «ему 16», «в возрасте 16».
    WHOSE_AGE,
    /// Between the two: «ему лишь 16».
    MERELY,
    /// Beside the year of somebody's birth: «2010 года рождения».
    BORN,
    /// What a court may do instead of a fine: «предупреждение».
    WARNING,
    /// Behind hours, what one has to do so long: «200 часов общественных работ».
    WORKS,
    /// Behind «her» where it stands for a person: «arrested her in».
    BEHIND_HER,
    /// Before «из»: somebody came from there.
    LEAVING,
    /// Before a place where somebody is at home, and nothing happened: «живёт в Киеве», «lives in».
    LIVING,
    /// What makes a question one about something that did happen: «за что», «почему».
    ASKING_WORDS,
    /// At the head of a sentence that names some of those told of before: «среди них».
    AMONG,
    /// Before the day on which a state began: «с июня».
    SINCE,
    /// Before the name of somebody who judges or prosecutes, and to whom nothing is done: «судья Абишев».
    JUDGING,
    /// So many that two or three names are not all of them: «dozens».
    CROWD,
    /// The first person, for whoever speaks: «меня».
    MYSELF,
    /// In whose sentence a condition is one: «егер».
    IF,
    /// Behind «туралы», makes a verb's noun a deed: «қаулы».
    DECIDED,
    /// What opens a clause of today: «енді».
    THIS_TIME,
    /// Behind «Abishev's»: somebody else, whom a measure near by may mean.
    OTHERS,
    /// Before a noun for people: somebody who was not named before: «a», «four».
    NEW,
    /// Those of them that mean no more than one: «a», «another».
    ONE,
    /// Nouns for people to whom measures are done.
    PEOPLE,
    /// «should», «must»: no wish where one of the next list stands before them.
    OUGHT,
    /// Verbs by which a court decides: «ruled», «agreed».
    RULING,
    /// Before a request that thereby came about: «granted the investigator's request».
    GRANTING,
    /// Before an assembly that something else is only about: «a post about a rally».
    TOPIC,
    /// Places of work and worship: a search there hits nobody by name.
    PREMISES,
    /// Before the name of somebody whose home or office it is: «в квартире Абишева».
    HOMES,
    /// Verbs that tell how a ruling came about, whose day is not the measure's: «handed», «imposed».
    PASSED,
    /// Words for a lawyer, of which the text may use one and the headline another.
    LAWYERS,
    /// Behind a deed that somebody is taken for: «деген күдікпен».
    BLAMING,
    /// Whoever tells it: «өзін».
    SELF,
    /// Behind a rally at which something else happened: «митинг кезінде».
    DURING,
    /// Before a kinsman, and say which: «19 жастағы кенже ұлы».
    WHICH,
    /// Behind the name of a country whose people or offices are here: «Қытай азаматы».
    VISITING,
    /// Before or behind somebody of whom an article tells that he died: «марқұм», «қайтыс».
    DEAD,
    /// Behind a town to which somebody came, and so was there: «барған».
    REACHING,
    /// Who speaks up for others: «құқық қорғаушы».
    DEFENDERS,
    /// Behind a length that says when, and not for how long: «an hour later».
    LATER,
    /// Nouns of time and occasion, which a preposition before a name belongs to: «at the weekend Abishev left».
    MOMENTS,
    /// Of another country, before its [#HANDS]: «турецк*», "Kyrgyz", «өзбек».
    OF_OTHER_LANDS,
    /// Those who hold and judge people for a country: «полиция», "court", «билік».
    HANDS,
    /// Bodies that are fined, raided and shut down, and are no person: «the court fined the newspaper».
    BODIES,
    /// What a rally is for whose cause is somebody: «в защиту Абишева», behind a word of the next list; in
    /// Kazakh behind the name: «Оспанды босатуды талап етті».
    SUPPORT,
    /// Before one of those: «в», «акция», «пикет».
    SUPPORTING,
    /// Participles of where somebody was before the news: «находившийся под арестом».
    SPENT,
    /// What a higher court does that passes a ruling of its own: «заменил».
    CHANGED,
    /// In a headline that tells the verdict: «осудили», «срок».
    VERDICT,
    /// Before a country whose office is here: «у посольства России».
    EMBASSY,
    /// Before an arrest or as its verb: it is over. «после», «отбыв», «отсидел».
    SERVED,
    /// Behind «по» or «со», before whoever said it: «по словам».
    SOURCES,
    /// Before whatever somebody has: «her».
    POSSESSIVE,
    /// Words for kin, whose measure it is not: «мать осуждённого Абишева».
    KIN,
    /// Before «for» and the town that somebody was on the way to: «leave».
    BOUND,
    /// Verbs before the name of somebody to whom nothing is done by them: «defends», «insulting».
    REGARDING,
    /// Before «to» or «with» and the name of somebody who is thereby another: «close», «linked».
    LINKED,
    /// Before a length that nobody got yet: «carries up to ten years».
    THREATENING,
    /// Words that tell imprisonment, by a verdict as by an arrest: «посадили».
    JAILING,
    /// Behind what somebody is accused of: «деп айыпталған», «деген айып».
    CLAIMED,
    /// Words of a questioning, which is part of a detention: «жауап берді».
    QUESTIONING,
    /// At the head of a sentence, for those of the one before: «олар», «екеуін».
    POINTING_BACK,
    /// A case, behind a participle that says which: «бабымен ашылған іс».
    CASES,
    /// Before the clause on what a court found: «признал, что в феврале».
    FOUND,
    /// Behind the day of something that happened again: «2020 жылы да».
    ALSO,
    /// Before somebody who was hurt, and is not the one punished for it: «жәбірленуші».
    VICTIMS,
    /// Those who search and take people away, behind a Kazakh participle of what they did: «тінткен тергеушілер».
    DOERS,
    /// Behind a noun that is only an example: «айыппұл салу сияқты».
    LIKENING,
    /// What says that it lasts to this day: «бері», «әлі».
    STILL,
    /// What says of a measure that it is not the first: «снова», «қайта», «again».
    AGAIN,
    /// In a headline before a measure of which it does not tell as news: «интервью», "condemns", «апта шолуы».
    RETELLING,
    /// Right before the noun of a measure that is only spoken of, in Kazakh right behind it: «об», "after", «кейін».
    SPEAKING_OF,
    /// Before somebody to whom it was done besides those known: «ещё», "another", «тағы».
    ONE_MORE,
    /// All of those whom it may have hit, let go or excepted from: «всех», "detainees", «ұсталғандар».
    EVERYBODY,
    /// Two who were named before, by itself: «обоих», «both».
    BOTH,
    /// Two who were named before, by such a word alone in Kazakh, and in English behind one of [#ALL]: «екеуін»,
    /// «the two».
    THE_TWO,
    /// «үшеуін», «всех троих».
    THE_THREE,
    /// «all four».
    THE_FOUR,
    /// «всех пятерых»
    THE_FIVE,
    /// How long somebody stood with a poster, or a hearing lasted, and not the measure: «простояла».
    STOOD,
    /// That somebody was held for so long: «продержали».
    KEPT,
    /// Before such a number: these are all of them.
    ALL,
    /// Several who were named before: «их», «them».
    THEY,
    /// Those of them that are the subject: «они», «they».
    THEY_DOING,
    /// Before such a number it means others: «тағы екеуі».
    MORE,
    /// What a lawyer or judge has in somebody else's case: «шағымын», «қаулысымен».
    APPLIED,
    /// Beside a rally, what says that it was held, or by others: «прошёл», «took place», «жақтастары».
    TAKES_PLACE,
    /// A verdict, whichever: «приговор».
    VERDICTS,
    /// What says that somebody was found not guilty: «оправдал».
    ACQUITTING,
    /// Where a prisoner is kept as a punishment, and what a fast is held against: «solitary».
    CELLS,
    /// Before a crime that nobody found: «no», «lack».
    NONE,
    /// Of a release before the term is over: «parole».
    EARLY,
    /// Behind «detention»: the building, and nobody's custody.
    BUILDINGS,
    /// Nouns that end as the intent or the condition of a verb does: «қамақ».
    LIKE_VERBS,
    /// Those whom the press of rights tells to have been attacked: «тілшіні», «белсендіге».
    ATTACKED,
    /// Words for people, behind the participle that says what they did: «сатқан әйел».
    SOMEBODY,
    /// What others do to them, as a participle or behind «который»: «ұрған», «избивший», "beat".
    ASSAILING,
    /// Who did it, as a noun before the victim: «убийца Абишева».
    ASSAILANTS,
    /// What was done, as a noun: «нападение на Абишева», "beating of".
    HARM,
    /// Before such a noun, that somebody is held for it: «подозреваемый в».
    CULPRITS,
    /// Before [#TIME]: «второй раз», "third time".
    NTH,
    /// A turn that is counted: «раз», «рет».
    TIME,
    /// «дважды», "twice", where a span of time follows.
    TWICE,
    /// Opens such a span: «за неделю», "in a week".
    SPAN,
    /// Of the same, what only those in office do: «пытки».
    TORTURE,
    /// Those in office, whose violence concerns rights: «полицейский», "officer".
    SERVANTS,
    /// Before an infinitive that they forbid: «нельзя».
    BARRED,
    /// Before «с ним»: what a policeman tells somebody to do, «проехать».
    COMING_ALONG,
    /// Behind «ұсталғанына 88»: a day of memory.
    YEARS,
    /// Those who take things away by office: in whose sentence that is a search, and no robbery.
    OFFICERS,
    /// Verbs that say where somebody is held, and not that he was put there: «содержится».
    HELD,
    /// What a country does that wants somebody handed over: «запросил», «seeks».
    SEEKING,
    /// What takes somebody out of all others: «кроме», «except», behind the name «басқасы».
    EXCEPTING,
    /// What says that somebody is where he was: «остаётся», «still».
    REMAINING,
    /// Where somebody who was taken is kept: «отделе», «custody».
    LOCKUPS,
    /// Where things are said, and who says them: a name that many stories share.
    MEDIA,
    /// Words of the press: its people and their work. This list and those below tell whose walk of life a report is of.
    PRESS,
    /// Words of believers: «пастор», «община».
    BELIEVERS,
    /// Words of workers and their unions: «нефтяник», «профсоюз».
    WORKERS,
    /// Words for drivers.
    DRIVERS,
    /// Words for Karakalpaks.
    KARAKALPAKS,
    /// Words for Russians who fled the war: «россиянин», «дезертир».
    RUSSIANS,
    /// Words for Uyghurs and Kazakhs from China.
    FROM_CHINA,
    /// Words for mothers who demand housing or care.
    MOTHERS,
    /// Words for students and pupils.
    STUDENTS,
    /// Words for artists: «режиссёр», «стендап».
    ARTISTS,
    /// Words for convicts and where they are kept: «колония».
    CONVICTS,
    /// Words for the old: «пенсионер».
    ELDERS,
    /// Words for those who look after nature: «эколог».
    GREENS,
    /// Words for feminists.
    FEMINISTS,
    /// Words for teachers: «педагог».
    TEACHERS,
    /// Words for those who live off the land: «рисовод», «чабан».
    FARMERS,
    /// Words for those who watch elections.
    OBSERVERS,
    /// Words for Turkmens.
    TURKMENS,
    /// People of whom nothing more is said, behind a number: «человек», "people", «адам».
    PERSONS,
    /// So many people in one word: «двоих», «екеу».
    SO_MANY,
    /// What people are arrested at and fined for in numbers: «митинг», «пикет», "protest".
    RALLIES,
    /// What is found of somebody missing who is not: «машину», "phone".
    LEFT_BEHIND,
    /// Words for a measure, of whatever kind, and what stands for one: "charges", "it".
    MEASURE_NOUNS,
    /// Nouns of measures to many, of which people speak in general: «задержания», "arrests".
    MEASURES_OF_MANY,
    /// Relatives to whom something may be done without a name: «мужа».
    KINSMEN,
    /// «жену»
    KINSWOMEN,
    /// How many people, in words: «троих», «бірнеше», "dozens".
    COUNTS,
    /// Who tells of a child, and whom a child tells of: «мать». The lists to [#CLIENTS] are pairs: what a
    /// relative or a lawyer who speaks calls the one spoken for.
    PARENTS,
    /// «сын»
    CHILDREN,
    /// «жена», «муж»
    SPOUSES,
    /// «брат», «сестра»
    SIBLINGS,
    /// «адвокат»
    COUNSEL,
    /// What a lawyer calls whoever is defended: «подзащитный».
    CLIENTS,
    /// Who is the victim in somebody else's case, by law: «потерпевшая».
    COMPLAINANTS,
    /// Between a name and [#COMPLAINANTS], so that its person is one: «была одной из», "was among the".
    BEING_VICTIM,
    /// What the one who speaks has: «мой».
    MINE,
    /// At the head of a lead, whoever the headline quotes and nothing was done to: «депутат».
    COMMENTERS,
    /// A relative or a lawyer who is the subject: «мать», «адвокат».
    TELLING_FOR,
    /// Before somebody who only was there: «при мне».
    PRESENT,
    /// What an article is that only lets somebody tell: «интервью».
    INTERVIEW,
    /// What somebody did to be known by it: «поддержавший», «қорғаған», "defended".
    KNOWN_FOR,
    /// The same of whoever spoke of what others did: «писавший», «сынаған», "covered".
    REPORTED_ON,
    /// Words that mean a woman: «активистка», «жену».
    A_WOMAN,
    /// Words that mean a man: «мужчина», «сына».
    A_MAN;

    /// The key of the list in the file: `occasion-behind`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
