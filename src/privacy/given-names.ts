/** Widespread given names, for texts in small letters (`pak budi`) and for names without a title. Words of the language that are also names are in `name-words.ts`. */
const givenNames = new Set(
  `abdullah abdurrahman abidin achmad achsan adhi adinda adisti aditya afifah afrizal agung agus agustin agustina ahmad ahmadi aida ainun
  aisyah alfian alfiyah ali alif alifah almira alvin alwi alya amalia amelia amin aminah aminudin amir amirudin andi andika andini andre
  andreas andri andriani andy angga anggi anggoro anggraini ani anik anisa anisah anita anjar annisa annisah antok anton antonius anwar
  apriani aprilia ardi ardian ardiansyah arfan ari ariani arianto arief arif aris arisandi armando arni arrizal arsyad arwan aryani asep
  asmawati astri astuti atik aulia ayu ayunda azhar azizah badrun bagas bagaskara baharuddin bahrudin bahrul bambang benny bisri bobby
  boediono brian budi budiarti budiarto budiman budiono budiyono burhan bustami candra cecep chandra choirul cholifah cindy dadan dadang
  dahlan damayanti danang dani danu darius darmanto darmawan darmawati darmi daryanto daryono daud deasy debby dedi dedy dendi deni denny desi
  desy devi dewanto dewi dhani diah dian diana dicky didik dimas dina dinda djarot djoko djumadi djuwita dodi doni dorce duwi dwi dyah edi
  edwin edy efendi effendi efi eka ekawati eko elis elisa ella elly elvira emi emilia emy endah endang endri eni enny eny erika erlangga
  erlina erna ernawati erni erny erwin eti evan evi evita evy fachri fadhil fadhilah fadillah fadli fahmi fahri fahrul faisal faiz faizah
  faizal fajar fani farah farhan farid farida faridah fathur fatimah fatma fatmawati fauzi febri febrian febriani febrianti febriyanti fera
  ferdi ferdian ferdinand feri ferry firda firdaus firman firmansyah fitra fitri fitria fitriani fitriyah frans fransiska fransiskus fuad
  galih galuh gatot gilang gito gufron gunadi gunawan guntur gustin habibah habibi hadi hafid hafidz hafiz haikal hairul hakim halim halimah
  hamdan hamid hamidah hamim hamzah handoko hani hanif hanifah hanum hari haris hariyadi hariyanto hariyono harno harry harsono hartanto
  hartati harti hartini hartono harun haryanto haryono hasan hasanah hasanuddin hasanudin hasim hasnah hastuti helmi hendarto hendra hendri
  hendrik hendro hendry henny heny herawati heri herlambang herlina herman hermanto hermawan hernawan herni heru heryanto hestu hidayah
  hidayat hilmi husain husein husen husna husni husnul ibnu ibrahim ichsan ichwan ida idris ijah ika ikbal ikhsan ikhwan ilham ilyas imam imas
  imelda imron inah indah indarti indarto indra indri indriani indriyani intan irawan irawati irfan irma irmawati irna irwan iskandar ismail
  ismawati ismiati isnaini isnani isnawati isti istianah istiqomah iswanto iswati ita ivan iwan izza izzah jaelani jaenal jamal jamaludin
  jamilah jarwo jauhari jefri jeni johan johanes johannes jojon joko juariyah juhari juliana julianto jumadi jumadil jumiati juminah juminten
  jumirah junaedi junaidi juwariyah kamaludin kamaruddin karmila karni karno karsono karti kartini kartono karyadi karyono kasiyem kasmini
  kasmirah kasno kasturi katmini khadijah khoiri khoirul khoirunnisa kholid kholifah khotimah kisworo komar komariah komarudin krisna
  krisnawati kristanti kristanto kristian kristiana kristina kurniawan kusnadi kusno kusumawati kuswanto kuswati laila lailatul laili laksmi
  lasmi lasmini lastri latif latifah leli leni lestari liana lidya lilies lilik lilis lina linawati linda listiani listyowati lukman luluk
  lusi lusia lutfi lutfiah luthfi maemunah mahendra mahesa mahmud mahmudah maimun maimunah makruf mansur mardiana mardiyah marfuah margono
  maria mariana mariani mariyam mariyati marlina marni marsih marsini marsudi martha marti martini martono marwah marwan maryam maryani
  maryanto maryati maryono masduki masitoh masnah masrifah masruroh mastur maulana maulidya mega megawati meilani meilina melani melinda melly
  meri minah mirna misbah misbahul misnan mochtar muchlis muchtar mudjiono muhaimin muhajir muhlis muhtadi mujiati mujib mujiono mukhlis
  mukhtar mukidi mulyadi mulyana mulyanto mulyati mulyatun mulyono munaroh munawar munawir munir murni murniati mursid mursidi murtini
  musdalifah muslih muslimah mustafa mustaqim mustofa mutia mutiah mutmainah muzaki myrna nabila nabilah nadya naila najib najwa nanang nani
  nanik narti nasir nasrudin nasrullah natalia nazar neneng neni neny neti niken nila ningrum ningsih nining nita nofita nora noval novan novi
  novia noviana novianti novita nugraha nugroho nunik nuning nunung nur nuraini nurainiyah nurhadi nurhasanah nurhayati nuriyah nurjanah
  nurlaila nurlela nurmala nurohman nursalim nurul nuryanto nuryati oktavia oktaviani paidi paijan paijo painem pardjo parman parmi parni
  parti partini parto partono patmi paulus permana pipit ponidi ponijan poniman poniyem prabowo pradana pradita pramono pranoto prasetia
  prasetya prasetyawan prasetyo prastiwi pratama pratiwi prayitno prayogo prihatin priyanto priyono puji pujiastuti pujiati pujiono purbo
  purnami purnawan purnomo purwadi purwaningsih purwanti purwanto purwati purwono pusparini puspita puspitasari putri qomar qomariyah qori
  rachmad rachman rachmat rachmawati radit raditya rafi rafli rahardjo raharjo rahayu rahmadi rahman rahmat rahmawan rahmawati rahmi ramadhan
  rasyid ratih ratna ratnasari ratri reihan renaldi rendi rendra reni renny reno resti retno reva reza rezky riana rianti ridwan rika riko
  rina rinaldi rini ririn risa riska riski riskiyah risma rismawati rita rivai riyadi riyanti riyanto riyono rizal rizka rizki rizky robi roby
  rohani rohim rohimah rohmah rohman rohmat rohmatul rokhim rokhmah romli roni ronny rosa rosalina rosdiana roshid rosi rosid rosidah rosita
  rosmiati roswita rozak rudi rudianto rudiyanto rudy rukayah rukiyah rukmana rukmini rumiati rusdi rusdiana rusli rusmiati rustam ruswanto
  safitri safrudin saifuddin saiful salamah saleh salimah salma salman salsabila samidi samijan samsudin samsul samsuri sandi sandy santoso
  saodah sapri sapto saputra sari sarijan sarinah sariyem sarjono sarmi sarno sartika sartini sartono sarwo sarwono sasmito satrio satriya
  satriyo sayuti selamet selvi septi septian septiana septiani setiaji setiawan setiawati setyawan setyawati setyo setyoningsih shinta sholeh
  sholeha sholihah sholikin sigit silvi silvia sinta sisca siska siswadi siswanto siswati siswoyo siti slamet sobari sobirin sodik soebagyo
  soedjono soeharto soekarno soemarno soetomo sofia sofian sofiyah sofyan solichin solihin solikah solikhah solikin sonny sopiah sopian sri
  sriyanto sriyati subagyo subandi subekti subhan subiyanto subroto sucipto sudarmi sudarmo sudarno sudarsih sudarsono sudarti sudaryanto
  sudaryono sudibyo sudirman sudiro sudiyono sudjarwo sudrajat sugandi sugeng sugianto sugiarti sugiarto sugihartono sugimin sugino sugiono
  sugiyanti sugiyanto sugiyem sugiyono suhadi suhaimi suhariyanto suharni suharno suharti suhartini suharto suhartono suhendar suhendra
  suherman suhermi sujarwo sujatmiko sujiati sujono sukadi sukamto sukardi sukarman sukarmi sukarni sukarno sukarti sukartini sukemi sukirman
  sukirno sukiyem sukri sulaeman sulaiha sulaiman sulasmi sulastini sulastri sulikah sulis sulistiowati sulistiyani sulistyo sulistyowati
  sumadi sumanto sumardi sumarmi sumarni sumarno sumarsih sumarsono sumaryono sumiarsih sumiati suminah sumini suminto sumirah sumitro
  sumiyati sumiyem sumono sunardi sunari sunariyah sunarko sunarmi sunarno sunarsih sunarti sunarto sunarya sunaryo sundari sunyoto supardi
  suparjo suparlan suparman suparmi suparni suparno suparti supartini suparto supatmi suprapti suprapto supriatin supriatna suprihatin
  supriyadi supriyanto supriyati supriyatin supriyono surahman surati suratin suratman suratmi suratno suratun suroso suroto surtini suryadi
  suryana suryani suryanto suryati suryono susan susana susanti susanto susetyo susi susiana susilawati susilo susilowati susmiati sutami
  sutanto sutarjo sutarmi sutarno sutarti sutikno sutinah sutini sutiyah sutiyem sutomo sutopo sutoyo sutrisna sutrisni sutrisno suwadi
  suwandi suwanti suwanto suwardi suwarni suwarno suwarsih suwarti suwati suwito suwondo suyadi suyanto suyati suyatmi suyatno suyitno suyono
  syafii syafiq syafrizal syahrial syahrul syaiful syamsiah syamsudin syamsul syarif syarifah syarifuddin syifa tantri tarno taryono tasya
  tati tatik taufan taufik taufiq teddy tedjo teguh theresia tiara timotius tini titik titin tjahjo tohir tomi tommy toni tono totok tri
  triana trianto triono trisnawati trisno triyanto triyono tugiman tugino tugiyem tukijan tukijo tukimin tukinah tukini tukiyem tuminah tumini
  tumirah tumiran turini turiyah turmudi tusiyem tuti ucok udin ujang ulfa ulfah umaroh umi ummi usman uswatun utami utomo vera veronica
  veronika vicky vina vira vita vivi vivin wagiman waginah wagino wagiyem wahidah wahidin wahyono wahyu wahyudi wahyuni wakidi walid walidi
  waliyem walujo waluyo wanti warno warsini warsito warsono warti wartini wartono waryono wasiah wasito wastini wati watik wawan weni wibowo
  widagdo widayanti widayat widayati widiastuti widiyanto widodo widowati widya widyastuti widyawati wijaya wijayanti wijayanto wijiati wildan
  winarni winarno winarsih winarso winarti winarto winda windy wiranto wiratno wirawan wiryo wisnu wiwik wiwin wiyono wulan wulandari yahya
  yani yanti yanto yanuar yasmin yati yatmi yatno yayan yayuk yeni yenny yeti yohana yohanes yolanda yono yosef yosep yoyok yudha yudhi yudi
  yudianto yudistira yuli yulia yuliana yuliani yulianti yulianto yuliati yulis yulistiani yuni yuniarti yunita yunus yuriko yusril yusriyah
  yusron yustina yusuf yuyun zaenab zaenal zaenudin zahid zahira zahra zahro zainab zainal zaini zainuddin zainudin zakaria zaki zakiyah zalfa
  zubaidah zuhri zulaikah zulaikha zulfa zulfikar zulkarnain zulkifli aziz karim malik`
    .trim()
    .split(/\s+/),
);

export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}
