import type {PostingWords} from '../language.ts';

export const en: PostingWords = {
	prose: `
ability able about advanced across active actively additional advantage alike also always amazing ambitious among
analytical another anything applicable applicant application applicants apply appropriate approach area areas aspect aspects
associated attention attitude availability available award aware background backgrounds based basic basis become
believe beneficial best better beyond big bonus brand bring broad build business calm candidate candidates capability capable care career
caring certificate certification certifications certified challenge challenges challenging clear clearly close closely collaborative collaboration colleague colleagues comfortable commitment
committed communicate communication communicator company compassionate competence competencies competent competitive complete complex comply concept
concepts concise confidence confident consistent consistently creative critical culture current currently curiosity curious daily day days deadline deadlines
dedicated deep deeply degree degrees diploma demonstrable demonstrated demonstrate department dependable desirable desired desire detail details detailed different diverse driven duties
duty dynamic e.g each eager effective effectively efficient efficiently effort either empathy end energetic engaging enjoy enough ensure
enthusiasm enthusiastic environment environments equivalent essential etc ethic every everyone everything evidence excellent exceptional excited exciting existing expect expected
expert experience experienced experiences expertise exposure extensive familiar familiarity fast fast-paced field fields find first flexible flexibility fluency fluent fluently focus focused following
friendly full full-time fully fundamental fundamentals future general get give good great group grow growing growth hand hands hands-on happy hard
help helpful high higher highest highly hire hiring home hour hours huge human hybrid ideal ideally idea ideas impact important include includes
including increase independent independently individual individuals industry industry-leading initiative innovative inside interest interested interests interpersonal issue issues
job join keen keep key kind know knowledge knowledgeable large latest lead leading leadership learn least level levels license licence licensed like live local language last long look looking love
main major make many market match mentality meaningful meet member members methodical mid mindset minimum mission modern month months motivated multiple multi must
native necessary need needed needs new nice non office office-based on-site ongoing onsite open opportunity opportunities oral order organisation organization organisational organizational organised organized
others outgoing outstanding own ownership pace part part-time particular passion passionate path patience patient-centred paced people per perfect perform permanent person personal personality place play plus point position positions positive
possess possible post potential practical practice practices preferable preferably preferred prefer previous prior pro proactive proactively problem-solving problem problems process processes product products professional professionally professionalism
proficiency proficient profile program programme progress proven proud qualification qualifications qualified quality quick quickly range rapid rapidly real recent recognised reference related relationship relationships relevant reliable remote report
reporting required requirement requirements resilience resilient respect respectful responsibility responsibilities responsible right rigorous role roles run salary scale second see seek seeking self self-motivated self-starter senior senior-level junior
sense sensitive service services set share shift shifts short similar site sites situation situations skill skilled skills small smart solid solution solutions solve someone something sound spoken stakeholder stakeholders standard standards start starting state strong
strongly structured study subject success successful successfully suitable superb supportive system systems take task tasks team teams teamwork technical technique techniques technologies technology term thing things think thinking thorough thrive time timely title together tool tools
top track trade training troubleshooting trustworthy type typical under understand understanding unique up-to-date upbeat use used user users using valid valuable value values variety various verbal versatile vibrant via vision want warm way ways week
weekly weekend weekends well well-organised whole wide willing willingness within without word work worker working works workplace world world-class would write written year years yearly yourself
one two three four five six seven eight nine ten hundred thousand
january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
permanent temporary contract fixed-term staff head principal mid-level lead intern internship graduate trainee entry-level colleague
enabling cross-functional cross functional production production-grade production-ready related-field large-scale internal external end-to-end fulltime
vacancy vacancies employer employment employee employees client clients customer customers community
m f d w x h
plenty whatever eg ie etc around alongside toward towards upon outside prem premise premises party third facing none applications upper-intermediate intermediate features improvements priorities opinions preferences direction projects engineers developers designers analysts managers scientists architects leaders manager analyst
`,
	verbs: `
attract automate bolster connect detect enjoy enhance enable fit fulfill fulfil involve maximise maximize minimise minimize pilot power prevent protect pursue raise recommend require respond safeguard simplify stay streamline
accept act adapt address administer adopt advise align analyse analyze answer apply arrange assess assist assume attend be bring build carry champion check coach collaborate collect
communicate complete comply conduct consult contribute coordinate co-ordinate create debug define delegate deliver demonstrate deploy design develop direct discuss document draft drive educate enable encourage engage enhance ensure
establish evaluate evolve execute explore facilitate follow foster gather generate get give grow guide handle have help identify implement improve influence inspire instruct integrate interact introduce investigate issue
keep launch lead learn leverage liaise listen look maintain make manage mark measure meet mentor migrate model modernise modernize monitor motivate negotiate observe obtain operate optimise optimize organise organize oversee own
participate partner perform plan post prepare present prioritise prioritize process produce promote propose provide raise reconcile record reduce refactor refine report represent research resolve review rotate run scale schedule select serve set shape share ship solve spend
strengthen submit suggest supervise supply support tackle take teach test track train transform translate troubleshoot understand undertake update upgrade use verify work write
administering analysing analyzing applying assessing assisting building coaching collaborating communicating conducting contributing coordinating creating debugging defining delivering deploying designing developing documenting driving educating ensuring
establishing evaluating executing facilitating handling helping identifying implementing improving integrating leading learning maintaining making managing marking mentoring migrating monitoring operating optimising optimizing organising organizing overseeing participating performing
planning preparing presenting processing producing promoting providing reconciling recording reporting resolving reviewing running scaling setting shaping sharing shipping solving submitting supervising supporting teaching tracking training troubleshooting updating using working writing
`,
	cues: `experience experienced knowledge knowledgeable proficiency proficient expertise familiarity familiar understanding degree diploma background
skilled certified certification certificate qualification fluent fluency command mastery competence competent exposure interest trained skills degrees technologies tools languages stack requirements`,
	nominal: `
accounting advertising auditing banking billing bookkeeping budgeting caching catering cleaning clustering coding computing consulting cooking counselling counseling debugging editing engineering farming financing fishing forecasting
fundraising gardening healing housing hunting indexing interviewing invoicing landscaping learning lending lettering licensing listening logging machining manufacturing marketing modeling modelling monitoring networking nursing nutrition onboarding operating
packaging painting parenting photocopying planning plumbing pricing printing processing profiling programming publishing purchasing reading reasoning recruiting rendering reporting rigging routing safeguarding scheduling scripting shipping singing sourcing staffing streaming surveying swimming
applied automated chartered distributed embedded licensed registered shared supervised unsupervised
teaching testing tracing trading training translating tutoring typesetting typing underwriting virtualising visualising voicing warehousing welding writing`,
	bearers: 'experience degree background knowledge licence license certification certificate',
	joints: 'of',
	ends: 'which who that while when where because if so to will would can is are was be',
	parts: {
		nice: /\b(?:nice[- ]to[- ]haves?|preferred|desirable|bonus(?: points| skills)?|pluses?|good to have|ideally|extra credit|would be (?:great|nice|a plus)|additional skills|it.?s a plus|optional|desired)\b/,
		none: /\b(?:benefits?|perks|we offer|our offer|what you.?ll get|what.?s in it for you|compensation|salary|pay|about (?:us|the (?:company|team|employer|school|hospital))|who we are|(?:our|core|company) values|our (?:company|mission|culture|story|commitment|team)|equal opportunit\w+|eeo|diversity|inclusion|how to apply|ready to apply|apply (?:now|here|today|online)|click to|application process|hiring process|interview process|recruitment process|privacy|legal|disclaimer|company description|why (?:join|work|us|you)|life at|accommodations?|contact|location|additional information|similar jobs|share this|compensation range)\b/,
		must: /\b(?:requirements?|required|qualifications?|must[- ]haves?|what you(?:.?ll)? (?:bring|need|have)|you(?:.?ll)? (?:have|bring|need)|you should have|you are|who you are|about you|your (?:profile|skills|experience|background)|skills?|essential|minimum|what we.?re looking for|we.?re looking for|what we look for|what we expect|the ideal candidate|ideal candidate|experience|expectations|person specification|education|certifications?|tech(?:nology|nical)? stack|our stack|technologies|tools|competenc\w+|thrive|to succeed|licen[cs]es?|the right candidate|key criteria|languages)\b/,
		duties:
			/\b(?:responsibilit\w+|duties|what you.?ll (?:do|be doing|work on)|what you will (?:do|be doing|work on)|you will|you.?ll|the role|the job|about the (?:role|job|position)|job description|role description|position|role|tasks|day[- ]to[- ]day|your (?:role|mission|tasks|impact)|in this role|key (?:tasks|accountabilities)|main duties|the position|summary|overview|description|the work|purpose)\b/,
	},
	must: /\b(?:must|required|essential|mandatory|necessary|at least|minimum|you need|you have|prerequisite)\b/,
	nice: /\b(?:nice to have|a (?:strong |big |huge |definite )?plus|bonus|preferred|preferabl[ey]|desirable|advantage(?:ous)?|ideally|beneficial|optional|would be (?:great|good|nice|helpful|useful)|welcome|appreciated|not required|an asset)\b/,
	skipped:
		/\b(?:equal opportunit\w+|regardless of|without regard|discriminat\w+|sexual orientation|veteran|disabilit(?:y|ies)|reasonable accommodation|gender identity|all qualified applicants|background checks?|dbs check|salary|salaries|per (?:hour|annum|year)|annual leave|paid (?:time|leave|holiday|vacation)|pension|401|insurance|health ?care plan|dental|stock options|equity package|parental leave|days? (?:of )?(?:holiday|vacation|leave)|bonus scheme|gym|lunch|visa|right to work|closing date|apply (?:now|by|online|through|via|before)|to apply|send (?:us )?(?:your|a)|cover letter|your (?:cv|resume|application)|interviews?|privacy|cookies?|personal data|visit (?:us|our)|recruiters?|agencies|start date|we offer|we provide you|founded in|our mission|our values|we believe|headquartered|offices in|follow us|benefits?|compensation|equity|wages?|pay (?:range|rate)|accommodations?|(?:accepting|your|all|for) applications?|employment decisions?|holidays?|green card|citizens?|this (?:role|position|job) (?:is|may)|stipend|perks|pto|learn more|read more|terms and conditions)\b/,
	named:
		/\b(?:At|[Jj]oin(?:ing)?|About|[Cc]ompany:|[Ee]mployer:|[Bb]ased in|[Ll]ocated in|[Oo]ffices? in|[Rr]eport(?:s|ing)? to|[Hh]ubs? in|Location:)\s+(?:(?:the|our)\s+)?(\p{Lu}[\p{L}\p{N}&’'-]*(?:,?\s+(?:(?:and|or|of|the)\s+)?\p{Lu}[\p{L}\p{N}&’'-]*){0,4})|((?:\p{Lu}[\p{L}\p{N}&’'-]*\s+){1,4})(?:is|are) (?:(?:an?|the|one) (?!must|plus|bonus|requirement|big|strong|definite|nice|core|key)|looking|hiring|seeking|recruiting)\b/gu,
	capitals: true,
	headFirst: false,
};
