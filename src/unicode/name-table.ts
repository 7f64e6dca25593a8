// Written by test/record/unicode-names.py from Python 2.7.18 (Unicode 5.2). In functions, so that V8 leaves them alone until they are called.

/** The words that names have codes for. */
export function nameWords(): string {
  return (
    'WITH LETTER FORM SMALL CAPITAL AND SIGN ABOVE ARROW RIGHT LEFT FINAL ISOLATED DOT BELOW TWO DOUBLE MARK INITIAL ONE TO BLACK THREE' +
    ' HOOK WHITE STROKE MEEM SYMBOL VERTICAL BRACKET FOUR BAR PLUS RIGHTWARDS FIVE OF DOWN UP EQUAL ALEF YEH HEAVY TILDE TIMES OVER ACU' +
    'TE EIGHT HA HALF SQUARE SIX MEDIAL WEST-CREE HORIZONTAL SEVEN LEFTWARDS NINE KA OR CIRCUMFLEX HAH DASIA LOW CIRCLE PSILI DOTS JEEM' +
    ' LIGHT DIAERESIS PA RA YA DIGIT NA MAKSURA GRAVE HIGH MA LA MACRON TONE VOWEL OXIA VARIA REVERSED LESS-THAN TA DA GREATER-THAN LIN' +
    'E NOT SA STOP ZERO BARB HARPOON BREVE ANGLE RING TURNED GA HUNDRED LONG TRIANGLE WA BA COMMA KHAH AA DOWNWARDS CARON FULL INVERTED' +
    ' THOUSAND LOWER PERISPOMENI TEN NGA OPERATOR MIDDLE SHA UPWARDS JA AI TAIL CA EN II LATIN OLD ASH OPEN PI YPOGEGRAMMENI ACCENT DAS' +
    'H GUNU UPPER AU MU OO PUNCTUATION TENU THA UU DESCENDER DOTTED SHORT VOCALIC CHA EAST EQUALS PARENTHESIS NUMBER OMEGA ZA DIAGONAL ' +
    'HORN IOTA KHA NYA TACK ALPHA CIRCLED PE STAR THE TRIPLE CEDILLA CORNER EE IN NU ORKHON PHA ASTERISK COLON CROSSING FA HAMZA NUN PR' +
    'OSGEGRAMMENI SINGLE UPSILON YENISEI YU FOR FROM NEO TOP AE EPSILON GAR HE NI SIGMA SQUARED SUBSET HEH MI REH RHO RO SHE TE THETA U' +
    'NDERBAR YO YUS COPTIC DIAMOND LIGATURE PHI QUOTATION SUPERSET VA WEST BOTTOM COMBINING DAGESH HO LAM ME NO NOON QUESTION TTA AN CU' +
    'RLY DDA GAMMA KAF LL NE OE ON ORNAMENT SSA ARROWHEAD CHE CLOSED ETA NORTH RETROFLEX RR SEEN SO SOLIDUS WE AIN ANUSVARA BLOCK DELTA' +
    ' DHA EXCLAMATION FIFTY MO RU SHELL SPACE TTHA ARCHAION CHI CROSS GHA HI INTEGRAL KE KO SEPARATOR SLANTED SOUTH TONOS TWENTY VISARG' +
    'A BHA EL END IGI KAPPA KI LU NNA OMICRON PALATAL REST REVERSE TAH TORTOISE WO ZE DE DISH GAN2 GHE INTERSECTION KU LO MINUS MODIFIE' +
    'R PSI SI SU TSA UNION VIRAMA ALMOST ARABIC ARC BAD BETA DDHA DI DO EM JHA KOMI MEDIUM OVERLAY PO POINTING QUARTER RIGHT-POINTING S' +
    'HIN TAU THO TU WAW YI C-SIMPLIFIED EQUIVALENT ESH GI GREEK INSULAR KOET LI OGONEK QUADRANT RE ROC SLASH TI VARIANT WI ZHE AT BI BO' +
    'X DIALYTIKA DU GLOTTAL IDEOGRAPHIC IOTIFIED LAMDA QA QUAD RI THROUGH UD XI ANTICLOCKWISE AS BU BULLET CANDRABINDU CENTRE CONSONANT' +
    ' CURL DIGRAPH FEH GU ICHOS IE LEFT-POINTING MAI MGO OVERBAR PRECEDES PRODUCT SAD SCRIPT SE SHEEN SUCCEEDS UE ZETA ZHA BIG BOLD BY ' +
    'CANDRA CO EARTH HU KUR LOGICAL NOTEHEAD PRIME SOUND TEDUNG Y-CREE YANG BO CARRIER DAD DANDA EIGHTH GO INSIDE ITALIC LE LLA MULTIPL' +
    'ICATION MURDA NG NOR NOTE PHO QAF RRA SECTION SHAD SUPERSCRIPT SYLLABLE VE XA ZO ALPAPRAANA ARABIC-INDIC AY BE BEH BESIDE CARET CL' +
    'OCKWISE CYRILLIC DOES DOTLESS DOUBLE-STRUCK ELEMENT FO FRACTION GUD HEART HYPHEN LAGAB LARGE LEFT-STEM LENGTH LITTLE LUNATE MAHAAP' +
    'RAANA NASKAPI NORMAL POINT POINTED QUADRUPLE RTAGS SEMICOLON SHAR2 SHU SOFT SVARITA TAK4 TEH THIRTY TICK U2 VOICED WAVE YIG ZAIN Z' +
    'I APOSTROPHE AVAGRAHA BAMBOOS BUT CAN CHARACTER CHARACTERS CHO CIEUC CIRCLES CRYPTOGRAMMIC DASHED EIGHTHS ER FI GAD GESH2 GHAIN HA' +
    'NGUL IEUNG IM IMAGE KAREN MAN MEM NUBIAN NUMERAL PU RISING SAYISI SCHWA SHO TWELVE VO YE YIN YOD ABKHASIAN AL ANG ANO ASH2 BARRED ' +
    'CHIEUCH CONTAINS DIALECT-P DODEKATA DZA ELEVEN ELLIPSIS ENG ES ETH EU EXTENSION EZH FILL GE GISH HEAD HIEUH JO JOT KASKAL KHIEUKH ' +
    'KIYEOK LAL LENTICULAR LONSUM LOZENGE MAHAPRANA MALE MIEUM MOON NEGATIVE NIEUN NOTATION NUKTA NYI NYO OPPOSING PHIEUPH PIEUP RIEUL ' +
    'SAL SANS-SERIF SASAK SHAN SHEI SIOS SIXTEEN STAFF STATERS SUBGROUP SUBUNIT SUIT SUN THIEUTH TIKEUT TSE TSHEG TUG2 TURNSTILE USH WA' +
    'VY WIND YERU ZU ALI BACK BUR CJK DAL DAMMA DIPLI DIVISION DZE EXTENDED FE GAL GALI GIMEL HAA INDEPENDENT JE JI KATAKANA KATO KHO L' +
    'AGAR LEG LOOP LUM MARKER NGO OUTLINED OVERLINE PARALLEL PLASTICS POWERS RAISED SHADOWED SHIMA SIMILAR STEM SUBSCRIPT TALENTS TEARD' +
    'ROP-SPOKED TH THI THIRD THORN TUAREG TWO-HEADED UN WORD WU ABBREVIATION AH AMPERSAND ARROWS BARLINE BEGIN CHECK DIFFERENTIAL DIGA ' +
    'DIGAMMA DOUBLE-LINE DOWN-POINTING DRAGON DZ EF EIGHTEEN EVEN FALLING FATHA FEMALE FIFTEEN FIRE FISH FORTY FOURTEEN GANGIA GREAT HO' +
    'RI INDEX ITERATION IZHITSA JU KAI KAK KOPPA LHA MEASURE MEN MONOGRAM N-ARY NABLA NINETEEN OU PAP PARTIAL PEE PIECE PWO QUARTERS RE' +
    'SH RHA SAMEKH SAMPI SEVENTEEN SHARP SHESHIG SINGLE-LINE STILE SUBSTITUTION SUM SUNG TAB TAM THAN THEH THESPIAN THIRDS THIRTEEN TIE' +
    ' TONE-3 TSHA UP-POINTING UR VAV VI VRACHY WATER YAT AB ALAYHE ALL ALTERNATE AM ANUDATTA APPROXIMATELY ARCHAIC AV BACKSLASH BAN2 BE' +
    'E BET BETH BLACK-LETTER BOW BROKEN BURU CE CLEF CLICK COMMERCIAL CUBED DEE DIVIDER EH EIGHTY ESH2 ET FACE FARSI FENCE FILLER FIRST' +
    ' FITA FTHORA GAN GESHU GIR2 HETH IDEOGRAM INDICATOR IS JEE JOINED KAN KAPH KASRA KATAKANA-HIRAGANA KENTIMATA KHAMTI KIRGHIZ KU3 LO' +
    'O MANCHU MEASURED MUSH MUSICAL NEITHER NINETY NJE OJIBWAY OM OPENING ORIGINAL PARAGRAPH PERCENT PII PWA QI QU RAIN RECTANGLE REPEA' +
    'T ROMAN ROOT ROTATED ROTUNDA RUPEE SADHE SAN SECOND SEE SEMIDIRECT SEVENTY SH SHARU SHI SHU2 SHWE SIDEWAYS SIXTY SUBJOINED SWASH T' +
    'AG TAR TAW TEE TELEPHONE TET TETH THEE TIP TONE-2 TONE-5 TREE TSI TUR TWE UK VEE VERTICALLY VU YAE YEE ZAH ZAYIN ZEE ZIGZAG AD ADE' +
    'G ALEPH ALTA AO APLI APPROXIMATE ARROW-TAIL AYIN BALAG BASE BASSA BBA BRIDGE CHEE CI CIRCULAR CROP CROSSED CUATRILLO CURRENCY CURV' +
    'E CURVED DALET DALETH DEGREE DEL DELIMITER DJE DOLLAR DYO DZELO EAT ECH EGYPTOLOGICAL EIE EK EKFONITIKON ELLIPSE EMPTY ERIN2 EXTRA' +
    '-HIGH EXTRA-LOW FATHATAN FEE FISHHOOK FLAG FLAT FLATTENED FLORETTE FOURTH FU GAA GAF GEE GGA GI4 HAL HAND HEADED HEAVEN HIE HYPHEN' +
    '-MINUS IDENTICAL INFINITY IOTATED IR IZHE J-SIMPLIFIED JIL JOIN KAD3 KANG KAPA KEHEH KENTIMA KEY KHEI KHI KING KISIM5 KLASMA KM KS' +
    'I KWAA LAA LAI LAMED LAMEDH LJE LUGAL MADDA MASH MEMBER MID MIDDLE-WELSH MILLIONS MM MON MONOCULAR MOUNTAIN MWA MYSLITE NAA NAGA N' +
    'AR NIEUN-CIEUC NIEUN-HIEUH NN NOW NWA NYIS OA OBLIQUE OBOLS ODD OHM OI OOU OT PAIRED PARENTHESIZED PATAH PEH PENTAGON PERFECTA PIE' +
    'UP-SIOS POINTER QAMATS QO QUILL RAA RADICAL RAE RAFE RDEL REE RELATION REPA RIEUL-HIEUH RIEUL-KIYEOK RIEUL-MIEUM RIEUL-PIEUP RIEUL' +
    '-SIOS RIGHT-SHADOWED ROUNDED RUM SANYAKA SAR SCISSORS SEBATBEIT SERIFS SET SHA3 SHADDA SHID SHIR SHOGI SIMPLIFIED SIXTEENTH SOO SQ' +
    'UIGGLE SS SSANGCIEUC SSANGKIYEOK SSANGPIEUP SSANGSIOS SSANGTIKEUT STRAIGHT SUKUN SUMMATION SUR SVASTI TAA TAI TELEGRAPH THAA THAM ' +
    'TOO TOPBAR TRIANGLE-HEADED TRIANGULAR TROMIKON TURTLE UA UDATTA VANE VARIATION WAA WALK WAY WESTERN WIGGLY WOO YAA YER YFESIS YODH' +
    ' YUT ZEN ZHEE -KHYIL AB2 AELA-PILLA AITON ALLO ALTERNATIVE AROUND ASHGAB BAA BAG BAL BALLOON-SPOKED BALLOT BAMBOO BAN BARREE BAYAN' +
    'NA BEI BEN BETWEEN BIRD BLACKFOOT BOWTIE BRANCH BULUG BUON BZHI CCHE CHAR CHARIOT CHIN CHROMA CHRONON CHU CIL CLIFF CLOSING CLOTH ' +
    'CLOUD CLUB COMPLETION COMPOSITION CONTAIN CONTAINING CONTOUR COO CORNERS COW CUP CWA CWAA CWI DAMMATAN DANG DANTAJA DAP DAYANNA DD' +
    'AYANNA DDO DECIMAL DEPARTING DEVANAGARI DIATONIKI DIVIDE DIVIDED DJERV DKAR DON DRACHMA DUB DUG DUN3 DWE EAR ENCLOSURE EPIDAUREAN ' +
    'EXO FAA FEATHER FEED FIFTHS FLORAL FOOT GATHERING GAYANNA GAYANUKITTA GEORGIAN GGE GHAN GHUNNA GOAL GOLD GORGON GSUM GTER HAE HAR ' +
    'HAT HEE HELMET HENG HERMIONIAN HEXAGON HHA HIRAGANA HOE HOO HOT HOURGLASS HWE ICE IDEOGRAPH IMIN IMPERFECTA INI INVERSE ISH ISON J' +
    'AYANNA JEGOGAN JHAN JOINER KAL KAPYEOUNMIEUM KAPYEOUNPHIEUPH KAPYEOUNPIEUP KASRATAN KATHAKA KAY KEH KEN KETTI KHAR KID KIN KIYEOK-' +
    'SIOS KKA KOMBUVA KOO KOREAN KORONIS KPA KUSHU2 KWA KWE KWI KXA LAS LEADER LEATHER LEE LEFT-TO-RIGHT LISH LLLA LONGA LU2 LUL LWA MA' +
    'PIQ MARBUTA MATHEMATICAL MEE MEGA MIEUM-PIEUP MIEUM-SIOS MIN MIT MNAS MONOGRAPH MOO MOUTH MULTIMAP MUOY MUURDHAJA MWAA MWE MWI MYA' +
    ' N-CREE NAG NAME NDA NEE NGGA NGI NIEUN-SIOS NIEUN-TIKEUT NO-BREAK NOO NWAA NYE NYU OPEN-HEADED OPPOSITION OTTAVA OUT OUTER PADA P' +
    'ANSIOS PAPER PAR PARAGRAPHOS PARAKALESMA PARAKLITIKI PENCIL PER PERPENDICULAR PHAR PIEUP-CIEUC PIEUP-SIOS-TIKEUT PIEUP-TIKEUT PING' +
    ' PINWHEEL POLE POO POSTAL PRAM PRAM-BEI PRAM-BUON PRAM-MUOY PRAM-PII PRESENTATION PWAA PWE PWI QAA QAR QOF QOPH RAM RAP RATHA RECY' +
    'CLING RETURN RIEUL-PHIEUPH RIEUL-THIEUTH RIEUL-TIKEUT RIGHT-TO-LEFT RISH SAG SALTIRE SAM SARA SAT SAYANNA SCREEN SEGOL SEMI-VOICED' +
    ' SEMICIRCULAR SGAW SHADE SHCHA SHEE SHITA SHOE SHOO SHWA SIG4 SILK SIMA SIN SIOS-CIEUC SIOS-KIYEOK SIOS-PIEUP SIOS-TIKEUT SKEWED S' +
    'KLIRON SNOWFLAKE SNOWMAN SSANGIEUNG SSANGNIEUN SSI SSO SSU STIGMA STRESS STROKES SUA SUBLINEAR SUPRALINEAR SWA SWAA SYRIAC TALL TA' +
    'N TAV TCHEH TESSERA THAL THII THOO THOUSANDS THU THUNDER THWA THWAA TIL TILE TIR TITLO TODO TONE-1 TONE-4 TONGUE TOOTH TRAFFIC TRA' +
    'NSPOSITION TROEZENIAN TSADI TSO TSU TTE TTHO TTO TURN TWA TWAA UMBRELLA UNIFIED UNIT VERY VEW VIN VULGAR WAE WAU WEE WEO WHEAT WIN' +
    'E WOMAN WON WYNN XAN XEH YAGH YAH YAJURVEDIC YAK YAZH YEO YEORINHIEUH YESIEUNG YIWN YOO YWA YWAA YYA ZHAR ZHI ZHO ZHU -DZUD ACADEM' +
    'Y ACCOUNT ACKNOWLEDGE ACTIVATE ACTUALLY AEDA-PILLA AKHMIMIC ALAPH ALEUT ALFA ALLI ALLIANCE AMAR ANCHOR ANCORA ANNOTATION ANTIRESTR' +
    'ICTION APESO APLOUN APODERMA APOSTROFOI APOSTROFOS ARAEA ARGI ARGOSYNTHETON ARISTERA ARMENIAN ASSYRIAN ASYMPTOTICALLY ATHAPASCAN B' +
    '001 B002 B003 B004 B005 B006 B007 B008 B009 BALL BALUDA BANK BASHKIR BBUT BCAD BEAM BEAT BEEH BEHEH BELL BELT BENZENE BERBER BILAB' +
    'IAL BINARY BINDI BINDING BINOCULAR BISHOP BLACK-FEATHERED BLADE BLANK BLENDED BLUE BOLT BONE BOPOMOFO BRACKETED BRDA BREVIS BROAD ' +
    'BRUSH BUKY BYELORUSSIAN-UKRAINIAN BZUNG CANADIAN CANCEL CART CAULDRON CAYANNA CECAK CEILING CENT CENTRED CENTRELINE CER-WA CHEH CH' +
    'ESS CHILD CHOREVMA CHOSEONG CHRIVI CHRONOU CHURCH CITY CLOTHES COMPATIBILITY CONGRATULATION CONSECUTIVE CONSTANT COPRODUCT COPYRIG' +
    'HT CRESCENT CROSSED-TAIL CROSSHATCH CUBE CUOP CURRENT CURVING CWII CWOO DAGGER DAHAL DALATH DALDA DAP-BEI DAP-BUON DAP-MUOY DAP-PI' +
    'I DAP-PRAM DARKENING DATE DDAHAL DDAL DDDHA DDUR DEATH DEER DELETE DENE DENOMINATOR DENTAL DESCENDING DEXIA DEYTEROS DIESIS DIFONI' +
    'AS DIGRAM DIGRAMMOS DIM2 DIMINUTION-1 DIRECT DIRECTLY DISIMOU DIVINATION DJERVI DOACHASHMEE DOBRO DONG DRACHMAS DRAUGHTS DRIVE DRO' +
    'P-SHADOWED DRUM DYEH DZHA DZHE DZJE DZWE DZZE EASTERN EMBEDDING EMPHASIS ENCLOSING ENTER ENTERPRISE ENTRY EPENTHETIC ERASE ESCAPE ' +
    'ESHE3 ETERON ETHIOPIC FACTOR FEMININE FERMATA FIGURE FINANCIAL FIXED-FORM FLEXUS FLOOR FLOURISH FLOWER FLUTE FOLLOWING FORK FORKED' +
    ' FRAKTUR FRETBOARD FRITU FROG FULLWIDTH FUNCTION FUNCTIONAL FWAA GABA GAETTA-PILLA GAPPED GARSHUNI GATE GCIG GEAR GEOMETRICALLY GE' +
    'RESH GERSHAYIM GGOP GGUO GHAD GHHA GHOST GLAGOLI GNYIS GORGI GRACE GRAM GRASS GREATER GROUND GUEH GUR7 GYAS GYON HAIR HALFWIDTH HA' +
    'MMER HANGZHOU HARD HATE HAVE HEBREW HERU HETA HHAA HIGH-REVERSED-9 HIRIQ HOLAM HOLDING HOMOTHETIC HORSE HUB2 HUMAN HWAIR HXIT HXOP' +
    ' HXUO IAUDA ICHIMATOS IDEOGRAPH-# IDEOGRAPH-4E09 IDEOGRAPH-4E8C IDEOGRAPH-6253 IDIM IEUNG-KIYEOK ILIMMU INCREASE INHIBIT INNER INS' +
    'ERTION INTEGRATION INTERIOR INTERPOLATION INTERROBANG IS-PILLA ISSHAR IYEK JADE JAPANESE JHEH JJIE JJUT JONGSEONG JUNGSEONG KAAF K' +
    'ABA KAD2 KAD5 KAKO KAPYEOUNRIEUL KAPYEOUNSSANGPIEUP KAVYKA KAYAH KAYANNA KEEPING KEMPLI KEMPUL KHAKASSIAN KHHA KHHO KHMER KNIFE KN' +
    'IGHT KONTEVMA KORANIC KOTO KSSA KWII KWOO KYEE L-SHAPED LABOR LAKE LAME LANE LANES LARGER LATINATE LAULA LAYANNA LEAF LEFT-FACING ' +
    'LEGETOS LEIMMA LENGA LIMMU LINES LING LIWN LJUDIJE LOW-9 LWAA LWII LWOO MARK-1 MARK-2 MARTYRIA MASH2 MDUN MEAT MEET MERGE MESO MET' +
    'AL MIDLINE MIEUM-KIYEOK MIEUM-PANSIOS MILLE MINIMA MONOFONIAS MONOGRAMMOS MONOSPACE MONTH MORTAR MOUND MUCAAD MUCH MULTIPLE MUSIC ' +
    'MWII MWOO MYANMAR NAASIKYAYA NANA NASHI NATURAL NAYANNA NBIE NDOLE NEGATED NEQUDAA NESTED NEUTRAL NGAS NGOEH NGOU NIEUN-KIYEOK NIE' +
    'UN-PANSIOS NJEE NNNA NODE NOTCH NOTES NUENG NULL NUMERATOR NUMERIC NUNUZ NUTILLU NWII NWOO NYEE NYEH NYIP NYOP NZUP OKTO OLIGON OM' +
    'ISSION ORDINAL OVAL OVERLAPPING OVERLONG OVERRIDE OXEIA OYRANISMA PAA-PILLA PAGE PALAUNG PALOCHKA PAMPHYLIAN PARALLELOGRAM PARAPHR' +
    'ASE PARESTIGMENON PART PARTNERSHIP PATH PATTERN PAWN PAYANNA PAYEROK PEACE PEDAL PEDESTAL PEHEH PELASTON PENTASEME PEPET PERCUSSIV' +
    'E PERSIAN PERSON PESO PETALLED PHARYNGEAL PHIEUPH-PIEUP PHRASE PHUR PIASMA PICK PIEUP-CHIEUCH PIEUP-HIEUH PIEUP-KIYEOK PIEUP-PHIEU' +
    'PH PIEUP-SIOS-KIYEOK PIEUP-THIEUTH PILCROW PIRIG PISELEH PITCHFORK PIWR PLACE PLAGIOS PLANE PLOPHU PNEUMATA POKOJI POLI POUND POWE' +
    'R PRECEDE PRECEDING PREPONDERANCE PRINT PROLATIONE PROLONGED PROPELLER PROPORTION PROTOS PSIFISTON PWII PWOO QATAN QITSA QUEEN QUO' +
    'TE R-CREE RANA RAYS REACH RECTANGULAR RECTILINEAR REPLACEMENT RERENGGAN RESOURCE RESPONSE RGYA RGYAN RGYINGS RIEUL-KAPYEOUNPIEUP R' +
    'IEUL-KHIEUKH RIEUL-KIYEOK-SIOS RIEUL-NIEUN RIEUL-PANSIOS RIEUL-PIEUP-SIOS RIEUL-SSANGKIYEOK RIEUL-YEORINHIEUH RIGHT-FACING RIKRIK ' +
    'RINGS RITSI RNAM RNOON RNYING ROOK ROUND RREH RUMAI RWAA S-SHAPED SADE SALLA SALLALLAHOU SALT SALTILLO SAMARITAN SCANDICUS SEAL SE' +
    'GNO SEISMA SELF SEMIBREVIS SEMICIRCLE SEMIMINIMA SEMISOFT SEMKATH SESAME SEXTULA SGAB SHAA SHANG SHAPES SHAPING SHAT SHEEP SHELF S' +
    'HESH SHHA SHIELD SHII SHOG SHOP SHORTS SHTA SHTAPIC SHUR SHWAA SHWI SHWII SHWO SHWOO SIBE SIGNS SIK2 SILA3 SIOS-CHIEUCH SIOS-HIEUH' +
    ' SIOS-MIEUM SIOS-NIEUN SIOS-RIEUL SIOS-THIEUTH SIXTH SIXTHS SIXTY-FOURTH SLOVO SLUR SMALLER SMASH SMILING SNAKE SNOUT SOCIETY SOUR' +
    'CE SPACING SPADE SPARKLE SPEAR SPECIAL SPEECH SPHERICAL SPIDERY SPIRIT SQUAT SQUIRREL SSANGHIEUH SSANGRIEUL STANDARD START STAVROS' +
    ' STOCK STUDY SUBSTITUTE SUCCEED SUHUR SUKU SUPERVISE SURANG SURROUND SWAPPING SWII SWOO SYLLABICS SYMBOL-1 SYMBOL-11 SYMBOL-12 SYM' +
    'BOL-13 SYMBOL-14 SYMBOL-17 SYMBOL-18 SYMBOL-19 SYMBOL-2 SYMBOL-23 SYMBOL-24 SYMBOL-4 SYMBOL-5 SYMBOL-50 SYMBOL-51 SYMBOL-52 SYMBOL' +
    '-53 SYMBOL-54 SYMBOL-7 SYMBOL-8 SYMMETRIC SYNAGMA TA-ROL TAALUJA TABLE TABULATION TALING TAMING TANNED TATWEEL TAYANNA TCHE TCHEHE' +
    'H TEHEH TELEIA TELISHA TELOUS TENT TETARTIMORION TETARTOS TETRASEME TETRASIMOU TEXT THEMA THEN THESEOS THETHE THIRTY-SECOND THREAD' +
    ' TIGER TIKEUT-CIEUC TIKEUT-KIYEOK TIKEUT-PIEUP TIKEUT-RIEUL TIKEUT-SIOS TIME TINY TIWN TLHA TLHE TLHI TLHO TOGETHER TONE-6 TORCULU' +
    'S TRANSMISSION TREMOLO-1 TREMOLO-2 TREMOLO-3 TRESILLO TRICOLON TRIGRAMMOS TRISEME TRISIMOU TRITIMORION TROKUTASTI TRUE TRUNK TSEE ' +
    'TSHE TSHES TSSE TSWE TTAYANNA TTEH TTEHEH TTUDDAAG TVRIDO TWENTY-EIGHTH TWENTY-FOUR TWENTY-ONE TWENTY-THREE TWENTY-TWO TWII TWO-WA' +
    'Y TWOO TYPE UBADAMA UIGHUR UKRAINIAN UMUM UNDER UNDERLINE UNDERTIE UNIVERSAL UPTURN UPWARD URUDA USED VAREIA VEDE VEND VERSE VIDA ' +
    'VIET VISIGOTHIC WAITING WASALLAM WASLA WATCH WEDGE-TAILED WHEEL WHOLE WIDE WIDTH WINDU WITHOUT WOLOSO WOOD WOODS-CREE WOOL WORK YA' +
    'KH YATI YEAR YELLOW YERI YESIEUNG-PANSIOS YESIEUNG-SIOS YESTU YIDDISH YO-I YO-YA YO-YAE YOGH YU-I YU-YE YU-YEO YWII YWOO ZATA ZEML' +
    'JA ZEMLYA ZHIVETE ZHWE ZIDA ZZIET'
  );
}

/** The names; src/unicode/names.ts says how. */
export function codedNames(): string {
  return (
    '$X!r_!rYp#!r0p#!qPg!y0g!x:g!ve!t~!kqO!jqO!qg!p3g!p~!yQ!q%pp!rR!p[pq%p%%p %p)%p1%p5%pE%pI%pA%pK!qh!to!pig!qNg!plg!r<p#!wjsY!q7ebA(B' +
    '(C(D(E(F(G(H(I(J(K(L(M(N(O(P(Q(R(S(T(U(V(W(X(Y(Z!kpDp0!rzrR!jpDp0!pNq=!pQpm!p_q=!q7dbA(B(C(D(E(F(G(H(I(J(K(L(M(N(O(P(Q(R(S(T(U(V(W' +
    '(X(Y(Z!kr?p0!p/pm!jr?p0!p=$Y!<&r_!q&rYp#!>hg!]cg!y&g!YENg!wep2!tHg!pW!>{g!?h](w~!svp!pur0p#!png!trta!REGISTEREDg!pc!y,g!PLUS-MINUS' +
    'g!tJp %p)!p@q=!MICROg!]Vg!q.n!q`!tJp%!MASCULINE](w~!sAp!pur0p#!=St^p%s@(pC&p)w6!q&r<p#!q7ebAap_*p@*pN*p=*pW*pvh(qv(Caq`(Eap_*p@*pN' +
    '*pW(Iap_*p@*pN*pW(uU(Nap=(Oap_*p@*pN*p=*pW!t@g!q7ebOap,(Uap_*p@*pN*pW(Yap@(v]%dbw<S(Aap_*p@*pN*p=*pW*pvh(qv(Caq`(Eap_*p@*pN*pW(Iap' +
    '_*p@*pN*pW(uU(Nap=(Oap_*p@*pN*p=*pW!v8g!q7dbOap,(Uap_*p@*pN*pW(Yap@(v](YapW%ebAapc%dbAapc%ebAapt%dbAapt%ebAasP%dbAasP%ebCap@%dbCap' +
    '@%ebCapN%dbCapN%ebCanh%dbCanh%ebCaq$%dbCaq$%ebDaq$%dbDaq$%ebDap,%dbDap,%ebEapc%dbEapc%ebEapt%dbEapt%ebEanh%dbEanh%ebEasP%dbEasP%eb' +
    'Eaq$%dbEaq$%ebGapN%dbGapN%ebGapt%dbGapt%ebGanh%dbGanh%ebGaq`%dbGaq`%ebHapN%dbHapN%ebHap,%dbHap,%ebIap=%dbIap=%ebIapc%dbIapc%ebIapt' +
    '%dbIapt%ebIasP%dbIasP%ebIanh%dbtYI%er.IJ%dr.IJ%ebJapN%dbJapN%ebKaq`%dbKaq`(KRA%ebLap@%dbLap@%ebLaq`%dbLaq`%ebLaq$%dbLaq$%ebLaq.n%d' +
    'bLaq.n%ebLap,%dbLap,%ebNap@%dbNap@%ebNaq`%dbNaq`%ebNaq$%dbNaq$)PRECEDEDt)t~%ebuS%dbuS%ebOapc%dbOapc%ebOapt%dbOapt%ebOap!p@%dbOap!p' +
    '@%er.rE%dr.rE%ebRap@%dbRap@%ebRaq`%dbRaq`%ebRaq$%dbRaq$%ebSap@%dbSap@%ebSapN%dbSapN%ebSaq`%dbSaq`%ebSaq$%dbSaq$%ebTaq`%dbTaq`%ebTa' +
    'q$%dbTaq$%ebTap,%dbTap,%ebUap=%dbUap=%ebUapc%dbUapc%ebUapt%dbUapt%ebUapvh%dbUapvh%ebUap!p@%dbUap!p@%ebUasP%dbUasP%ebWapN%dbWapN%eb' +
    'YapN%dbYapN%ebYapW(Zap@%dbZap@%ebZanh%dbZanh%ebZaq$%dbZaq$(pzS(Bap,%ebBap**zk%dbBazk%ebpdpE%dbpdpE%ebq:O(Cap*%dbCap*%ebAFRICAN D(D' +
    'ap**zk%dbDazk(pwrW%ebphE(u?(q:E(Fap*%dbFap*%ebGap*(rA%dbHV%ebqU(Iap,(Kap*%dbKap*(Lap2(LAMBDAap,%ebpwM(Nakp*%dbNapzjvG%ebOaq.p=*qT%' +
    'dbOaqT%ebz,%dbz,%ebPap*%dbPap*%bYR%ebpdp %dbpdp %ebsJ%bphsJvH%dbTarxp*%ebTap*%dbTap*%ebTarNp*(UaqT%dbUaqT%ebqo(Vap*(Yap*%dbYap*%eb' +
    'Zap,%dbZap,%ebuX)ph%dbuXph)aq3%bp ap,%ebpdp5%dbpdp5%bq&s_ppap,&=]&?<wi&LATERALwi&ALVEOLARwi&rNwi%ebvpaq$(DadbZaq$%dbvpaq$%ebLJ(Lad' +
    'bJ%dbLJ%ebNJ(NadbJ%dbNJ%ebAaq$%dbAaq$%ebIaq$%dbIaq$%ebOaq$%dbOaq$%ebUaq$%dbUaq$%ebUapWfpc%dbUapWfpc%ebUapWfp@%dbUapWfp@%ebUapWfq$%' +
    'dbUapWfq$%ebUapWfp_%dbUapWfp_(pwE%ebAapWfpc%dbAapWfpc%ebAanhfpc%dbAanhfpc%ebqvapc%dbqvapc%ebGap,%dbGap,%ebGaq$%dbGaq$%ebKaq$%dbKaq' +
    '$%ebOasP%dbOasP%ebOasPfpc%dbOasPfpc%ebuXaq$%dbuXaq$(Jaq$%ebvp(DadbZ%dbvp%ebGap@%dbGap@%eb@N(=](Nap_%dbNap_%ebAapvhfp@%dbAapvhfp@%e' +
    'bqvap@%dbqvap@%ebOap,fp@%dbOap,fp@%ebAap!p_%dbAap!p_%ebAaq&pt%dbAaq&pt%ebEap!p_%dbEap!p_%ebEaq&pt%dbEaq&pt%ebIap!p_%dbIap!p_%ebIaq' +
    '&pt%dbIaq&pt%ebOap!p_%dbOap!p_%ebOaq&pt%dbOaq&pt%ebRap!p_%dbRap!p_%ebRaq&pt%dbRaq&pt%ebUap!p_%dbUap!p_%ebUaq&pt%dbUaq&pt%ebSap~o%d' +
    'bSap~o%ebTap~o%dbTap~o%eb{o%db{o%ebHaq$%dbHaq$%ebNapzjvG%dbDasp%ebw0%dbw0%ebZap*%dbZap*%ebAanh%dbAanh%ebEaq`%dbEaq`%ebOapWfpc%dbOa' +
    'pWfpc%ebOap=fpc%dbOap=fpc%ebOanh%dbOanh%ebOanhfpc%dbOanhfpc%ebYapc%dbYapc(Lasp(Nasp(Tasp(tYJ(DBsq(QPsq%ebAap,(Cap,%dbCap,%ebLap2(T' +
    'aqSp,%dbSaxUq3(ZaxUq3%ebs_pp%dbs_pp%ebBap,(Up2(pwV(Eap,%dbEap,%ebJap,%dbJap,%ebdQap*q3%dbQap*q3%ebRap,%dbRap,%ebYap,%dbYap,(pwA(qY' +
    '(pwqY(Bap*(q:O(Casp(Daq3*p*(phE(u?)ap*(q:E(phq:E+ap*(rKphq:E(tYJap,(Gap*(s}G%bdeG%dbrA(RAMSqT(pwH(Hap*(;,ap*(Iap,(qU%bdeI%dbLaq.p=' +
    '*>G*rNp*(LEZH(pwM*apzvG(Map*(Nakp**rNp*%bdeN%dbuKO%bderE%dbrKqQ(r/(pwR*apzvG+p*(RapzvG*q3*y@(phRay@%bdeR)q&R%dbSap*(sJ(tYJap,fp*(_' +
    '%phsJ(sJasp(pwT(TarNp*(Up2(qo(Vap*(pwV)W)Y%bdeY%dbZarNp**sp(uX)asp%bs_pp&]JtyFRICATIVE&q&s_pp&STRETCHED C&>Jwi&deB%dbrKq:E%bdeGap*' +
    ')H%dbJa>}(pwK%bdeL%dbQap*%bs_ppap,&phs_ppap,%dbvpsq(DEZHsq(vpsqasp(TSsq(TESHsq(TCsqasp(FENGsq(LSsq(LZsq%b>J]E&BIDENTAL]E%dbpwHay@,' +
    'fq3!s*bdH)ap*(J(R(pwR*ap*(eq&R(W(Y&t1&p!t1&pwp~&t~&php~&jpCpv&kpCpv&s_pp&phs_pp&krI&jrI&p8rI&p7rI&pNq=!q$!s*bp/pm&pc&p@q=&p_q=&pQp' +
    '/pm(pc(p_q=(p@q=&zmqh&pCzmqh&>ijpCpv(kpCpv&p8qX&p7qX&p3g&s)g!pt!nh!pvh!sP!dp=!p!p@q=!s*bRHOTICp*&rcq=&drA(L(S(X(phs_pp&y<pdp2&p`pd' +
    'p2&yrpdp2&pQpdp2&y=pdp2&uD:apdp#&t5:apdp#&VOICING&UNASPIRATED&p!t~&pQp7rI(p8rI(krI(jrI(pv&q.p_q=(p!p_q=)p@q=&pQp=&vQqh&vhp`pd&rqp`' +
    'pd&vhpQpd&rqpQpd&^S&q:^S&pQki!r5p_q=%p@q=%pNq=%p=%pc%vM%pt%nh%pW%p*h%pvh%p!p@q=%q$%p/pmh%p!p/pmh&p_q=%sm%q&pt%pwp~h%p~h%php~h%p~hj' +
    '%p_q=o%p@q=o%kqXo%jqXo%kpuh%qT%kpCpvo%p8qXo%p7qXo%p3go%s)go%PALATALIZEDp*o%rNp*o%no%pWo%pvo%p~o%q`%sP%p/pmo%x}o%q&p!ARCHo%q$o%pNq=' +
    'o%pto%q&pto%p=o%pco%pQpm%p!pQpm%p=s=%qJp,s=%pzp,s=%qJrRs=%pzrRs=%jpCpvo%q&x}o%pDo%SEAGULLo%Xh%p/p=%p!vM%p_pdp#%p@pdp#%sLq*&;T&s]rl' +
    '&q<%x}h%qNgo%p!p/pmo%kpuo%pnp=h%@Jh%s1p9p&h%kjio%q0io%GRAPHEME;A%jrIh%kpCpvh%?i%Xo%krIo%jrIo(fp8rIo&pCpvh%nhj%qgo%p!pvo%xoh%p!pto(' +
    '&pc(o&p=&q&pt&p4io%q7dbA)E)I)O)U)C)D)H)M)R)T)V)X!sLeb@D%db@D%ebw[w:%dbw[w:%u;g%q)u;g%eb]3vl%db]3vl$3%q<%dphtgq{p.&qItgq{p.&phqItgq' +
    '{p.%r<p#$6%rl%s]rl%ebqYarl%uI_]%ebqwarl(rLarl(qUarl$2(rwarl$2(qoarl(qQarl%dbqUas]frl%ebqY(s5(rA(rW(qw(t$(rL(r((qU(rs(sb(qB(qd(sh(r' +
    'w(q;(r#$2(q{(sC(qo(r/(rb(s+(qQ(qUas](qoas]%dbqYarl(qwarl(rLarl(qUarl(qoas]frl(qY(s5(rA(rW(qw(t$(rL(r((qU(rs(sb(qB(qd(sh(rw(q;(r#(l' +
    'q{(q{(sC(qo(r/(rb(s+(qQ(qUas](qoas](rwarl(qoarl(qQarl%ew%p.%s5p.%r(p.%qoap*p.(p@fp*p.(pWfp*p.%r/p.%q;p.%w%p.%bw[w(%dbw[w(%b= %db= ' +
    '%bvl%dbvl%bw(%dbw(%bw:%dbw:!r,ebuz%dbuz%ebFEI%dbFEI%ebya%dbya%ebv~%dbv~%ebv|%dbv|%ebvS%dbvS%ebDEI%dbDEI!sLrsp.%r#p.%tgq{p.%bYOT%er' +
    '(p.%tgqwp.%phtgqwp.%ebu@%dbu@%etgq{p.&bxH%dbxH%r#ap,p.%ephtgq{p.&qItgq{p.&phqItgq{p.!tWebsuap_(IO(y/(GJE({Asu(v9(>_I(sG(vA(ym(x4({' +
    '-(KJE(Iap_(qJU(?U(A(tR(tL(s$(s (su(sX(r~(I(qJI(pL(rp(s9(q5(O(q[(u.(uT(r&(U(vq(pB(v((rJ(q/(<h(@?g(v/(trg(E(qq(pZ%dbA(tR(tL(s$(s (su' +
    '(sX(r~(I(qJI(pL(rp(s9(q5(O(q[(u.(uT(r&(U(vq(pB(v((rJ(q/(<h(@?g(v/(trg(E(qq(pZ(suap_(IO(y/(GJE({Asu(v9(>_I(sG(vA(ym(x4({-(KJE(Iap_(' +
    'qJU(?U%ebqQ%dbqQ%ebwS%dbwS%ebsaE%dbsaE%ebtfr+%dbtfr+%ebsatfr+%dbsatfr+%ebt&r+%dbt&r+%ebsat&r+%dbsat&r+%ebyg%dbyg%ebs+%dbs+%ebww%db' +
    'ww%ebw#%dbw#%ebw#ap!p_q=%dbw#ap!p_q=%ebxf%dbxf%eb^5qQ%db^5qQ%ebqQa=;%dbqQa=;%ebz.%dbz.%ebw(%dbw(%=3g!r5tW=;&PALATALIZATION&pP]`&pS' +
    ']`&POKRYTIE&py=3g&ytg!tWebqJIaq3%dbqJIaq3%eb^Hg%db^Hg%ebu.atw%dbu.atw%ebs$a{G%dbs$a{G%ebs$ap,%dbs$ap,%ebs$aq.p*%dbs$aq.p*%ebsXaqH%' +
    'dbsXaqH%ebr~aqH%dbr~aqH%ebpLaqH%dbpLaqH%ebpLap/p,%dbpLap/p,%ebpLap,%dbpLap,%eb>?pL%db>?pL%ebq5aqH%dbq5aqH%er.q5s$%dr.q5s$%ebq[aq.p' +
    '*%dbq[aq.p*%ebuFpB%dbuFpB%ebuTaqH%dbuTaqH%ebr&aqH%dbr&aqH%ebz`U%dbz`U%ebz`Uap,%dbz`Uap,%ebpBaqH%dbpBaqH%er.r&v(%dr.r&v(%ebrJaqH%db' +
    'rJaqH%ebrJap/p,%dbrJap/p,%eb^U%db^U%ebuFrJ%dbuFrJ%ebuFrJaqH%dbuFrJaqH%b]2%ebsXapt%dbsXapt%ebpLap*%dbpLap*%ebrpaq3%dbrpaq3%ebq5ap*%' +
    'dbq5ap*%ebq5aq3%dbq5aq3%eb@{rJ%db@{rJ%ebs9aq3%dbs9aq3(]2%ebAapt%dbAapt%ebAapW%dbAapW%er.Asu%dr.Asu%ebsuapt%dbsuapt%ebu?%dbu?%ebu?a' +
    'pW%dbu?apW%ebsXapW%dbsXapW%ebr~apW%dbr~apW%ebuFv9%dbuFv9%ebIapc%dbIapc%ebIapW%dbIapW%ebOapW%dbOapW%ebuKO%dbuKO%ebuKOapW%dbuKOapW%e' +
    'bEapW%dbEapW%ebUapc%dbUapc%ebUapW%dbUapW%ebUap!p@%dbUap!p@%ebrJapW%dbrJapW%ebs$aqH%dbs$aqH%ebv/apW%dbv/apW%ebs$ap,fp*%dbs$ap,fp*%e' +
    'bpBap*%dbpBap*%ebpBap,%dbpBap,%ebs;s %dbs;s %ebs;y/%dbs;y/%ebs;ZJE%dbs;ZJE%ebs;?V%dbs;?V%ebs;ym%dbs;ym%ebs;x4%dbs;x4%ebs;SJE%dbs;S' +
    'JE%ebs;TJE%dbs;TJE%ebphr~%dbphr~%ebrpap*%dbrpap*%ebw)%dbw)%ebw8%dbw8%ebxj%dbxj%ebsc%dbsc%ebrS%dbrS%eb=zpL%db=zpL%ebrpaq.p*%dbrpaq.' +
    'p*%ebq5aq.p*%dbq5aq.p*%ebq[aqH%dbq[aqH$C!>/ebAYB(:6(GIM(pk(y4(qR(wn(wq(p&(sX(;:([=(=_(q4(;J(r7(q1(@,(>l(w+(sG(z#(q/(uB(qL(z2(@i(pY' +
    '(SEH(=Q(_t(r!(t+(=h(]Z(;I(OH(sr$3%s*bkpCpv%t~%?[p#%rYp#%p~%r<p#%vcp#$2%dbAYB(:6(GIM(pk(y4(qR(wn(wq(p&(sX(;:([=(=_(q4(;J(r7(q1(@,(>' +
    'l(w+(sG(z#(q/(uB(qL(z2(@i(pY(SEH(=Q(_t(r!(t+(=h(]Z(;I(OH(sr&r.y4=h$2%q%pp%ta$7!@Bq=ETNAHTA&<c&SHALSHELET&ZAQEF]q(GADOL&TIPEHA&REVI' +
    'A&ZARQA&PASHTA&YETIV&TEVIR&@((MUQDAM&@)&QARNEY PARA&_^GEDOLA&PAZER&ATNAH HAFUKH&MUNAH&MAHAPAKH&MERKHA(KEFULA&DARGA&QADMA&_^QETANA&' +
    'YERAH:6YOMO&OLE&ILUY&DEHI&ZINOR%p#MASORApR%tkSHEVA&HATAF<c(z1(z7&@G&TSERE&<c&z1&z7&@H(HASERqrwO&QUBUTS&r6pM;g&METEG%qDMAQAF%tkz=%q' +
    'DPASEQ%tksBn&<qn%qDSOF PASUQ%p#q@n&q)n%qDqlHAFUKHA%tkz7]q$9%bp:&wa&v>&y*&qy&wO&xm&HET&x[&uE&lrB&rB&yk&lu9&u9&lql&ql&w9&xx&lq[&q[&l' +
    '=D&=D&<O&w7&sB&=-$6%r.{kp!wO(wOuE(p!uE%qD@(&@)$C!s2qPg%gSANAH%FOOTNOTEvJ%gSAFHA$3!tP? xC%yExC!s2RAY!tP<9[Pg&q+q(g!AFGHANIg!s2p~%?2' +
    'ri%POETIC{Ng%gMISRA&^<wUWASSALLAM&wUASSALLAM&RAHMATULLAHwU&RADI ALLAHOU ANHU&TAKHALLUS%dp`r{(r.p:ar8ap;(t|&vu&v6&x&%to$3%q_nqDp#%r' +
    '<p#$2%bqk&p:ayoh)qkh&sFaqkh&p:aqko&p;aqkh&p:&tS&tu;h(&wF&pU&pO&q &v5&=0&r!&t|&rP&t &s|&t8&r{&xl&rT&u2&y^ap pTh)p)pTo&wsp;aq&V*p pT' +
    'h*p)pTh%_W%bsr&tF&rB&r8&p-&r;&q~&sF&p:p^&p;%y>%:X%;F%vu%v6%x&%zQ%za%MADDAHh%qkh&o%vVp:%q&v6%p#r;:~%ZWARAKAY%pegdVh(q&dVh(no%phv6%v' +
    'uap pT$2!tPp[pq&p%&p &p)&p1&p5&pE&pI&pA&pK!s2x:g%:`ri%=3ri%p5tlq]%btYtS(tF&tJp:&p:{T(av-qkh+o&p`qk)p:)sF&Uaqkh&p`qkp;&{2&{3&>D&tua' +
    'pv)p)pThq#&z2&_[&>E&pOaqkh)p pTp/h&[~&?S&pOap)pTh&=.&_Z&?4&v5apv)no+fdr{&?)&?3&DUL&v5ap)pThq#)p1pTh&^6&r!adV)pv)no)dVo)nofnh)p pTh' +
    '&JEH&r!ap1pTh&rPanofnh)p)pTo,fp)pTh&s|ap pTo)p)pTh&r{ap)pTh&rTap)pTh&tYsr&sranMOVEDo*o&VEH&srap)pTo&]A&tFanh)p)pTh&y^&xUrB&rBapv)n' +
    'h&tB&rBap)pTo&yH(apv&[l&yHap pTo&@7&yHap)pTh&r8adV)nh)p)pTh+o&r;ano(:~&^2&r;apv)p)pTh&q~?K&=.anh&q~ap;h(; )aqkh&tu;h; &sFapv&x+rE&' +
    'rE&U&qq&x+qq&sFap pTh&tL&wsp;&p;aq3)dV&sFanh&E&p;ap)pTo(:3)aqkh%q%pp%bqv%dp`r.s|ar8ap:p^)tFar8ap:p^(p-p$c(r8p:(pU(p)pT(rP%rqp6AYAH' +
    '%_+p6RUBrpHIZB%dp`zHpq(UPRIGHT]ypq(tYu]p6q (p-mc&pQrP&p`yo&sF&p;&p`p;(r;%][p6SAJDAH%y:snpQpp(p`pp%zHp`ppaFILLEDsn%dpQp-%bv5aq&V&r!' +
    'aq&V!v:tPp[pq(p%(p (p)(p1(p5(pE(pI(pA(pK!s2bt ano&t8ano&u2ano%gSINDHIve(POSTPOSITIONw+%bq~aq&V!=*rqp6x9%=&q%pp%=%q%pp%=&qh%=%qh%pH' +
    'qh%qh<vk(j%=&qh<vk%=%qh<vj%CONTRACTION%HARKLEAN OBELUS&METOBELUS&ASTERISCUS$2%vcp#%b=y&tJ=y&wb&GAMAL(@!&?*&tY?*<Z&qy&sF&t|&w|&x](@' +
    '!&YUDH(qy&x%&LAMADH&MIM&ql&^I&l^I&E&q[&phq[&xG&QAPH&<Z&sB&xX&]FBHETH(GHAMAL(DHALATH%PTHAHAh&o&qI%ZQAPHAh&o&qI%RBASAh&o%qIZLAMApH(A' +
    'NGULAR%HBASAh&o%HBASA-ESASAqI%ESASAh&o%RWAHA%?hn%QUSHSHAYA%RUKKAKHA%p p/pTh)o%p)pTh(o%z(pmh(o%[[%BARREKH$3%bSOGDIAN ZHAIN(KHAPH(v;' +
    '!s2btSap)pTHORIZONTALLYo)nofp)pTh)p)pTs?q0o/fp pTh)p pTofnh)q&dVo)dV&pOap pTh)p)pTs?q0o&v5ap pTxhofdr{)q&dVo&r!ap,&rPap1pTh&rTap p' +
    'Th)p)pTs?q#h)p pTxhh&srap pTo)p)pTs?q0o&y^anh)p)pTh+s?q0o&p-anh*o&r;ap pTo)dr{*V&r8ap2&r!ap pTxhh)qkh&rPap pTxhh&pOads2br{o.fp pT&' +
    'rPads2br{fp pT&r!ads2br{fp pT&pOads2br{h&p:av:tPp[p h,p)h&wsp;av:tPp[p h.p)h.p1o&sFav:tPp[p h,p)h&p;:3av:tPp[p h.p)h&pOav:tPp[p1o&' +
    'rPav:tPp[p1h)q&V&rBap pTh!THAANAbv?&SHAVIYANI&NOONU&z:&:,&LHAVIYANI&KAAFU&ALIFU&VAAVU&MEEMU&FAAFU&DHAALU&zh&LAAMU&GAAFU&GNAVIYANI&' +
    'SEENU&DAVIYANI&ZAVIYANI&TAVIYANI&zz&PAVIYANI&JAVIYANI&CHAVIYANI&TTAA&@E&KHAA&THAALU&ZAA&SHEENU&SAADHU&DAADHU&p&&tN&AINU&GHAINU&QAA' +
    'FU&WAAVU%ABAFILI%AABAAFILI%IBIFILI%EEBEEFILI%UBUFILI%OOBOOFILI%EBEFILI%EYBEYFILI%OBOFILI%OABOAFILI%za%by{$F!NKOp[pq&p%&p &p)&p1&p5' +
    '&pE&pI&pA&pK%bA&qb&I&E&U&qC&O&DAGBASINNA&N&p}&pX&pj&q1&qL&pk&pY&tG&po&GBA&qj&pL&pb&p]{^&pa&qW&p]&pB&p|&pZ&qW{^&JONAq1(qL(pY%r5qJp`' +
    'pd(pQpd(u=pd&pz?=pd(p`pd(pQpd(u=pd&NASALIZATIONp#&p!nh%p`pdt~%pQpdt~%p.qCDENNEN&GBAKURUNEN%p~%rYp#%LAJANYALAN$6!^?bALAF&BIT&GAMAN&' +
    'DALAT&IY&:,&: &IT&TIT&z~&@n&LABAT&MIM&ql&SINGAAT&qc&u/&TSAADIY&QUF&<Z&uy&TAAF%p#qc&IN-ALAF&OCCLUSION&r6%s*b?az~%p#?az~%pegpzE(E(]+' +
    'q!(pzq!(q!(]+A(pzA(A%s*bqJA%pegqJA(pzU(U%s*bI%pegpzI(I(O(za%p#[h$3%qD[h&AFSAAQ&ANGED&BAU&ATMAAU&SHIYYAALAA%vcp#%qDMELODIC]r&ZIQAA&' +
    ']r&ZAEF&TURU&ARKAANU&SOF MASHFAAT&ANNAAU$5E!:bgq&sm&sm&rU&rn%bqJA&A&q!&I&q6&U&qG&qKR(L&t*E&qJE&E&q2&t*O&qJO&O&qA&pL&qV&px&rd&q,&q4' +
    '&qL&q1&s:&qW&r=&r`&r@&s6&rv&pj&qF&pk&rX&p]&[q&pX&qf&p}&ro&pa&pZ&pY&tG&pb&t?&;b&r2&q/&rH&po&pB$3%guo&u %pegq!(I(q6(U(qG(qKR)rO(t*E(' +
    'qJE(E(q2(t*O(qJO(O(qA%gs0%pegPRISHTHAMATRA E$2%x6%=!gzq(wY%p_q=%p@q=%pegt*pzE$3%bsc&@|&@-&qR&?5&w8&qj&=l&qKrO(rC%pegqKL)rC%t9%p!t9' +
    '%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK%vcg%gp`^zn%bt*A$7&t%&p<pZ&yJ&JJA&s_pp&DDDA&x|$2!BENGALIgsm&rU&rn$2%bA&q!&I&q6&U&qG&qKR(L$3&E&q2$3' +
    '&O&qA&pL&qV&px&rd&q,&q4&qL&q1&s:&qW&r=&r`&r@&s6&rv&pj&qF&pk&rX&p]$2&pX&qf&p}&ro&pa&pZ&pY$2&pb$4&q/&rH&po&pB$3%guo&u %pegq!(I(q6(U(' +
    'qG(qKR)rO$3(E(q2$3(O(qA%gs0%bKHANDApj$9%qAtep#$5%btG&w8$2&=l&qKrO(rC%pegqKL)rC$3%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK%bpYaq.qS)q)qS%xFp' +
    '#&g%y&[wp%(p (p)(p1(p%LESSwEq^?;&?;u|%@e%GANDAp#$6!GURMUKHIgADAK>L&>L&rn$2%bA&q!&I&q6&U&qG$5&qb&q2$3&qC&qA&pL&qV&px&rd&q,&q4&qL&q1' +
    '&s:&qW&r=&r`&r@&s6&rv&pj&qF&pk&rX&p]$2&pX&qf&p}&ro&pa&pZ&pY$2&pb&t?$2&r2&q/$2&po&pB$3%guo$2%pegq!(I(q6(U(qG$5(qb(q2$3(qC(qA%gs0$4&' +
    'UDAAT$8%b@|&@-&qR&tG$2&qj$8%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK%TIPPI%ADDAK%IRI%URA%y7ONKAR%gYAKASH$C!GUJARATIgsm&rU&rn$2%bA&q!&I&q6&U' +
    '&qG&qKR(L%pet*E$2%bE&q2%pet*O$2%bO&qA&pL&qV&px&rd&q,&q4&qL&q1&s:&qW&r=&r`&r@&s6&rv&pj&qF&pk&rX&p]$2&pX&qf&p}&ro&pa&pZ&pY$2&pb&t?$2' +
    '&r2&q/&rH&po&pB$3%guo&u %pegq!(I(q6(U(qG(qKR)rO(t*E$2(E(q2(t*O$2(O(qA%gs0$3%x6$G%bqKrO(rC%pegqKL)rC$3%p[pq&p%&p &p)&p1&p5&pE&pI&pA' +
    '&pK$2%xFg$G!ORIYAgsm&rU&rn$2%bA&q!&I&q6&U&qG&qKR(L$3&E&q2$3&O&qA&pL&qV&px&rd&q,&q4&qL&q1&s:&qW&r=&r`&r@&s6&rv&pj&qF&pk&rX&p]$2&pX&' +
    'qf&p}&ro&pa&pZ&pY$2&pb&t?$2&r2&q/&rH&po&pB$3%guo&u %pegq!(I(q6(U(qG(qKR)rO$3(E(q2$3(O(qA%gs0$9%q2tep#%qAtep#$5%btG&w8$2&=l&qKrO(rC' +
    '%pegqKL)rC$3%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK%@e%bp|$H!TAMILgrU&rn$2%bA&q!&I&q6&U&qG$4&E&qb&q2$2&O&qC&qA&pL$4&q,&q4$2&q1$2&qW&r=$4&' +
    'rv&pj$4&p]&[q&pX$4&pa&pZ&pY&tG&pb&t?&;b&r2&q/&rH&po&pB$5%pegq!(I(q6(U(qG$4(E(qb(q2$2(O(qC(qA%gs0$3%x6$7%qAtep#$F%p[pq&p%&p &p)&p1&' +
    'p5&pE&pI&pA&pK%qPq+&p%py(q(%DAYg%[Ug%{eg%DEBITg%CREDITg%sjhg%xFg%qPg$7!TELUGUgsm&rU&rn$2%bA&q!&I&q6&U&qG&qKR(L$2&E&qb&q2$2&O&qC&qA' +
    '&pL&qV&px&rd&q,&q4&qL&q1&s:&qW&r=&r`&r@&s6&rv&pj&qF&pk&rX&p]$2&pX&qf&p}&ro&pa&pZ&pY&tG&pb&t?$2&r2&q/&rH&po&pB$4%gu %pegq!(I(q6(U(q' +
    'G(qKR)rO$2(E(qb(q2$2(O(qC(qA%gs0$8%tep#%q2tep#$2%bs.&uP$7&qKrO(rC%pegqKL)rC$3%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK$9%t^p[pqqrz*vPp6p1(p' +
    '%qrz*vPp6p1(p qrz*vPp6p1(p)qrz*vPp6p1(p%qrvsvPp6p1(p qrvsvPp6p1(p)qrvsvPp6p1%gTUUMU$3!KANNADAgrU&rn$2%bA&q!&I&q6&U&qG&qKR(L$2&E&qb' +
    '&q2$2&O&qC&qA&pL&qV&px&rd&q,&q4&qL&q1&s:&qW&r=&r`&r@&s6&rv&pj&qF&pk&rX&p]$2&pX&qf&p}&ro&pa&pZ&pY&tG&pb&t?$2&r2&q/&rH&po&pB$3%guo&u' +
    ' %pegq!(I(q6(U(qG(qKR)rO$2(E(qb(q2$2(O(qC(qA%gs0$8%tep#%q2tep#$8%bqj$2&qKrO(rC%pegqKL)rC$3%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK$2%gJIHV' +
    'AMULIYA&UPADHMANIYA$G!MALAYALAMgrU&rn$2%bA&q!&I&q6&U&qG&qKR(L$2&E&qb&q2$2&O&qC&qA&pL&qV&px&rd&q,&q4&qL&q1&s:&qW&r=&r`&r@&s6&rv&pj&' +
    'qF&pk&rX&p]$2&pX&qf&p}&ro&pa&pZ&pY&tG&pb&t?&;b&r2&q/&rH&po&pB$4%gu %pegq!(I(q6(U(qG(qKR)rO$2(E(qb(q2$2(O(qC(qA%gs0$A%qAtep#$9%bqKr' +
    'O(rC%pegqKL)rC$3%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK%qPq+&p%py(q(%t^p%s@(pC&p)w6$4%?2p#%bCHILLUz!(N(rO(L(rC(K$3!SINHALAgANUSVARAYA&VIS' +
    'ARGAYA$2%bAYANNA&AAYANNA&AEYANNA&AEEYANNA&IYANNA&IIYANNA&UYANNA&UUYANNA&IRUYANNA&IRUUYANNA&ILUYANNA&ILUUYANNA&EYANNA&EEYANNA&AIYAN' +
    'NA&OYANNA&OOYANNA&AUYANNA$4&tO@w&th@w&tO:y&th:y&KANTAJA[`&zJ:y&tO>e&th>e&tO;>&th;>&_Q[`(SANYOOGA NAAKSIKYAYA&zJ;>&tO{1&th{1&tO:^&t' +
    'h:^&;v[d&zJ:^&tO_X&th_X&tO:]&th:]&:Z[d$2&zJ:]&tO]<&th]<&tO:4&th:4&MAYANNA&AMBA:4&YAYANNA&RAYANNA$2&:Z[4$3&VAYANNA&_Q<a&;v<a&:Z<a&H' +
    'AYANNA&;v[4&FAYANNA$4%gAL-LAKUNA$5%peg:%(;K=w(vk=w(;K@d(vk@d(;K]/$2(vk]/$2(?~(;Q(vk;Q(KOMBU DEKA(;Qv?:%*vk:%*:z(:z$J(vk?~):z%qDKUN' +
    'DDALIYA$D!THAIu%rhw%&vEKHAI(KHUAT(KHWAI(KHON(RAKHANG&vKNGU&u(CHAN(CHING(CHANG&rQrQ&u(CHOE&r*YING&s8CHADA&p&PATAK&sDwE(NANGMONTHO(P' +
    'HUTHAO&r:NEN&s8DEK&p&TAO&sDTHUNG(THAHAN(THONG&r:qd&t6BAIMAI&s>PLA&tEPHUNG&t]qj&tEPHAN&t]FAN&tESAMPHAO&r[pa&r*=c&r$RUA&r]&s([<&ru&r' +
    '}WAEN&rQSALA(RUSI(=$&r7HIP&s(CHULA&OuH&r7NOKHUK&PAIYANNOI&<_A&swHAN-AKAT&<_q!(wX(I(q6(t#(UEE(U(qG&PHINTHU$5%y&p.BAHT%u%<_E(qv(O(q2' +
    'MAIMUAN)MAIMALAI&LAKKHANGYAO&MAIYAMOK&MAITAIKHU&swy7(sD(TRI(CHATTAWA&THANTHAKHAT&NIKHAHIT&YAMAKKAN&FONGMAN%p[pq&p%&p &p)&p1&p5&pE&' +
    'pI&pA&pK%u%ANGKHANKHU&KHOMUT$12!LAObrh&vEwB$2(wD$3&vK&t+$2&rQwD$3&uq$7&s8&p&&sDwB(wD$2&r:&t6&s>&tEwB&t]wD&tEwD&t]wB$2&r[&r*&s([<$2' +
    '(LOOT$2&r}$3&rQwB&r7wB$2&O&r7wD%uR%pegA(swx$(q!(wX(I(q6(Y(YY(U(qG$2(swKON%SEMIVOWELgs((uq$3%pegE(EI(O(tQ(q2$2%rhpb$2%pdswy7(sD(sU(' +
    'CATAWA%CANCELLATIONp#%NIGGAHITA$3%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK$3%r7r:&r[$Z!TIBETANtKx6%p#;%t{sxTRUNCATED A*-UM^1>Apa+;%v)pa&p$t' +
    '{sx[Gpa&:Ht{sx^Lpa&tUt{sx]MtIpa&t{sxv)tIpa&SBRULtI&BSKURt{sx&BKA-^Xt{sx&INTERSYLLABICv)&y.v)BSTAR&tI&z%tI&v)tI&z%v)tI&RIN CHEN SPU' +
    'NGStI&^ @3tI&tU=qtnr9pzu$&;%v)%LOGOTYPEgCHADtn(LHAGtn%ASTROLOGICALgSGRA GCAN -CHARtn(-KHYUDpX(SDONG TSHUGS%gz>:g@$)@0);$(;|@$)@0(:' +
    'gz>;|%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK&pCp%(p (p)(p1(p5(pE(pI(pA(pK(pq%p#BSDUStn&[k>`upZLA&tU=qtn:>MIGu$&[k>`SGORtn&rJsx&s.-PHRU&GU' +
    'Gtn@:)@9&uHKHANG@:)@9%gYAR{.&MAR{.%bpL&qV&px&rd&q,&q4&qL&q1$2&qW&r=&r`&r@&s6&rv&pj&qF&pk&rX&p]&pX&qf&p}&ro&pa&s.&wL&uP&?T&p|&t%&qR' +
    '&-A&pZ&pY&pb&q/&rH&po&pB&A&[&&?lpY&;P&tG$5%pegq!(I(q6(U(qG(qKR)rO)L)rC(E(qb(O(qC%gRJESs-q,r$&^1>A%pegphI)q6%gupZLAy{pk&SNA LDAN%p#' +
    'HALANTA&PALUTA%gLCItn&t5tn&LCEs.u$&MCHUu$&GRUu$^#(MED^#$5%xTbpL(qV(px(rd(q,(q4(qL(q1$2(qW(r=(r`(r@(s6(rv(pj(qF(pk(rX(p](pX(qf(p}(r' +
    'o(pa(s.(wL(uP(?T(p|(t%(qR(-A(pZ(pY(pb(q/(rH(po(pB(A([&(?lp|)pZ)pY$2%s&r]qV):>MIGu$%CANTILLATIONgp<>C(pV>C(CANG TE-U(SBUB -CHAL%p.D' +
    'RILsk&RDO RJE&PADMA GDAN&RDO RJE^ @3&]MpX&tCsk)z%:#);$:#):>:#$2%gz>;|z>:g);$%p#BSKA-^XsKsx^!&MNYAMt{sKsx^!&z%v)&p$>Y^3t{sx[Gpa&:H>' +
    'Y^3t{sx^Lpa!^-zdg![6zdg!^-zdgapT![6zdgapT$14![_bpL&qV&px&rd&q,&q4&qL&q1&s:&qW&NNYA&r=&r`&r@&s6&rv&pj&qF&pk&rX&p]&pX&qf&p}&ro&pa&pZ' +
    '&pY&pb&p|&po&pB&t?&A&uyA&I&q6&U&qG&E&yvE&O&qA%peg=+q!(q!(I(q6(U(qG(E(q2(yvq6)O(Eh%grU&no&rn&s0&ASAT%sogpFpZ)pY)p|)pB%bv}po%p[pq&p%' +
    '&p &p)&p1&p5&pE&pI&pA&pK%gtftH&tH%p.LOCATIVE&COMPLETED&AFOREMENTIONED&GENITIVE%bq/&rH&qKR(rO(L(rC%pegqKR)rO)L)rC%byvq,(s:(x|(BBE%s' +
    'ogyvpFp]*pa*pb%b<fu7q/%peg<fu7uV%pdp#<fu7HATHI*rgtE%bzww5u7qF*x<%pegzww5u7uV+t#%gzww5u7==*x`*wK*=>*xa%b?Yw5u7rv*=j*GHWA%pegGEBAu7I' +
    '(@vrE)U)qb%buypL(qV(px(q4(qR(qW(pk(p](qf(qj(p}(qF(pB%soguypFp|%peguyq!)E*h)lY%guyx`(wK(xa(_z(COUNCILx`)wK)EMPHATICpd%b^7]1qj%g^7]1' +
    'xa%uyp[pq(p%(p (p)(p1(p5(pE(pI(pA(pK%gx*==(wK%peg:&A)q2%p.uyp%(rY!:{ebr>(:2(wy(:h(q5(=R(: (=,(qc(x$(;[(u8(y}(rF(<4(=m(z<(xH(xW(v`(' +
    '<;(;L(:}(<N(sB(:B(u$(yX(:F(:@(=^(;@(;&(qy(yP(rS(;((;1$B%br>&:2&wy&:h&q5&=R&: &=,&qc&x$&;[&u8&y}&rF&<4&=m&z<&xH&xW&v`&<;&;L&:}&<N&s' +
    'B&:B&u$&yX&:F&:@&=^&;@&;&&qy&yP&rS&;(&;1&u/&YN&ELIFI&pwwy&rT%x9ri!s*b:{y}$4!u3>puc&z[&um&v&&z_&uu&uj&ut&z]&u{&z^&u4&u)&zZ&uL&ub&v%' +
    '&us&u^&[n&<{&<%&NIEUN-PIEUP&_n&^(&_)&zB&@s&;l&;C&]R&PIEUP-NIEUN&<>&z5&]T&<=&PIEUP-SIOS-PIEUP&PIEUP-SSANGSIOS&PIEUP-SIOS-CIEUC&<<&]' +
    'P&]U&]S&;E&@t&<s&^k&<u&^l&^j&<t&SIOS-PIEUP-KIYEOK&SIOS-SSANGSIOS&SIOS-IEUNG&<r&^h&SIOS-KHIEUKH&^m&SIOS-PHIEUPH&^i&CHITUEUMSIOS&CHI' +
    'TUEUMSSANGSIOS&CEONGCHIEUMSIOS&CEONGCHIEUMSSANGSIOS&<2&@Y&IEUNG-TIKEUT&IEUNG-MIEUM&IEUNG-PIEUP&IEUNG-SIOS&IEUNG-PANSIOS&<z&IEUNG-C' +
    'IEUC&IEUNG-CHIEUCH&IEUNG-THIEUTH&IEUNG-PHIEUPH&=g&CIEUC-IEUNG&CHITUEUMCIEUC&CHITUEUMSSANGCIEUC&CEONGCHIEUMCIEUC&CEONGCHIEUMSSANGCI' +
    'EUC&CHIEUCH-KHIEUKH&CHIEUCH-HIEUH&CHITUEUMCHIEUCH&CEONGCHIEUMCHIEUCH&]K&;D&_(&=f&KIYEOK-TIKEUT&<$&y~&z &_p&wu%@mwu&A&qv&pZ&xj&EO&E' +
    '&=e&uC&O&p|&=T&rE&r*&U&=W&rS&sW&qq&uV&sG&I&A-O&A-U&YA-O&YA-YO&EO-O&EO-U&EO-EU&YEO-O&YEO-U&O-EO&O-E&O-YE&O-O&O-U&{m&{n&YO-YEO&YO-O&' +
    '{l&U-A&U-AE&U-EO-EU&U-YE&U-U&YU-A&YU-EO&YU-E&{r&{q&YU-U&{p&EU-U&EU-EU&YI-U&I-A&I-YA&I-O&I-U&I-EU&I-ARAEA&>+&ARAEA-EO&ARAEA-U&ARAEA' +
    '-I&SSANGARAEA&A-EU&YA-U&YEO-YA&O-YA&O-YAE%@luc&z[&;O&um&y~&z &v&&uu&zC&zD&zE&zF&<W&<V&zB&uj&ut&z5&u{&z^&u4&u)&uL&ub&v%&us&u^&KIYEO' +
    'K-RIEUL&KIYEOK-SIOS-KIYEOK&[n&<%&<$&[o&NIEUN-THIEUTH&_n&_p&^&&^(&<X&RIEUL-TIKEUT-HIEUH&_)&RIEUL-MIEUM-KIYEOK&RIEUL-MIEUM-SIOS&^*&R' +
    'IEUL-PIEUP-HIEUH&^$&RIEUL-SSANGSIOS&^)&^%&^,&[N&MIEUM-RIEUL&;l&;m&MIEUM-SSANGSIOS&[O&MIEUM-CHIEUCH&MIEUM-HIEUH&;C&PIEUP-RIEUL&]S&]' +
    'Q&;E&<s&<u&^l&<t&<2&@Y&IEUNG-SSANGKIYEOK&<z&IEUNG-KHIEUKH&=g&{i&{h&]K&;D&HIEUH-NIEUN&HIEUH-RIEUL&HIEUH-MIEUM&HIEUH-PIEUP&=f&KIYEOK' +
    '-NIEUN&KIYEOK-PIEUP&KIYEOK-CHIEUCH&KIYEOK-KHIEUKH&KIYEOK-HIEUH&<{!?ftKpB&t-&re&v?&;*&qy&r7&HOA&pb&ru&sO&yi&;_&t>&s(&;f&;/&HHU&HHI&' +
    '@E&HHEE&HHE&HHO&HHWA&pa&qB&r &MAA&;j&r9&r[&yy&SZA&SZU&SZI&SZAA&SZEE&SZE&SZO&SZWA&pY&r]&se&z:&z?&sR&r$&RWA&po&s-&s,&SAA&xJ&s~&rQ&=(' +
    '&q/&tq&xO&^M&<i&r%&u@&<m&sc&x>&x=&<M&QEE&QE&z8&QOA&QWA$2&QWI&QWAA&QWEE&QWE$3&QHA&QHU&QHI&QHAA&QHEE&QHE&QHO$2&QHWA$2&QHWI&QHWAA&QHW' +
    'EE&QHWE$3&p}&sk&sZ&:,&w`&tR&t6&BWA&r2&xi&wP&VAA&xg&tL&uB&VWA&pj&sE&sU&ze&xY&r&&p&&=K&q4&CU&y &CAA&CEE&wg&t+&:U&tM&XU&sh&XAA&XEE&XE' +
    '&XO&XOA&XWA$2&XWI&XWAA&XWEE&XWE$3&p]&qd&qz&y{&< &rD&r:&z$&qW&<+&up&NYAA&[}&<*&uq&NYWA&s_A(U(I(q!(qb(E(O(p|&pL&s&&rt&KAA&KEE&rg&rh&' +
    'KOA&;W$2&;Y&yh&KWEE&;X$3&;Z&KXU&KXI&KXAA&KXEE&KXE&KXO$2&KXWA$2&KXWI&KXWAA&KXWEE&KXWE$3&p|&vb&sW&zt&=V&rS&r}&WOA&]JA(U(I(q!(qb(E(O$' +
    '2&qR&v0&t}&ZAA&xn&r~&tN&ZWA&t%&=p&=n&ZHAA&:!&sX&=o&ZHWA&pZ&qq&sG&zz&xk&uC&r*&YOA&pk&s^&s7&DAA&wl&s &s8&DWA&r@&DDU&DDI&DDAA&DDEE&DD' +
    'E&:_&DDWA&q1&w$&vB&JAA&x!&vA&u_&JWA&px&ss&sK&yG&yI&uZ&t;&GOA&GWA$2&GWI&GWAA&GWEE&GWE$3&yJ&GGU&GGI&GGAA&GGEE&:|&GGO&GGWAA&qF&=4&vZ&' +
    'zh&x^&q^&sD&=6&qL&:E&rb&CHAA&x~&rJ&u(&CHWA&qf&PHU&r/&PHAA&PHEE&PHE&tE&PHWA&s.&=F&xc&TSAA&{,&v(&=E&TSWA&TZA&TZU&TZI&TZAA&TZEE&TZE&T' +
    'ZO&TZOA&qj&yF&u/&:r&y?&v;&t]&FWA&pX&u<&q;&PAA&w3&q[&s>&x<&RYA&;z&FYA$5%r5GEMINATIONp#%tHp#%WORDSPACE%q%pp%p~%to%qh%PREFACEqh%r<p#%' +
    'x9ri%p[p%&p &p)&p1&p5&pE&pI&pA&pK%qPq+&rm&tv&vz&rZ&xS&xL&wo&x3&py&q+q($4%tKzMyy&;y&MWEE&;x&zMBWA&BWI&BWEE&BWE&zMFWA&FWI&FWEE&FWE&z' +
    'Mx<&<L&PWEE&<K%TONALp#YIZET(DERET(^.(qJ^.(DIFAT(KENAT(CHIRET(HIDET(DERET-HIDET(KURT$7!CHEROKEEbA&E&I&O&U&V&px&pL&uZ&sK&t;&ss&GV&pB' +
    '&qy&re&r7&t-&HV&pb&t>&sO&s(&ru&LV&pa&r9&r &r[&qB&p]&HNA&NAH&rD&qz&r:&qd&NV&QUA&QUE&QUI&QUO&QUU&QUV&po&S&s~&s,&rQ&s-&SV&pk&pj&s &r&' +
    '&s7&sU&s8&s^&DV&DLA&TLA&TLE&TLI&TLO&TLU&TLV&s.&v(&xc&=E&=F&TSV&p|&rS&sW&r}&vb&WV&pZ&uC&sG&r*&qq&YV$C!>a_9ta&E&AAI&I&q6&O&qC&t4qC&t' +
    '7qb(I&A&q!&rS&pGrS&sW&pGsW&WII&pGWII&r}&pGr}&zy&pGzy&tizy&p|&pGp|&zt&pGzt&tizt&q2&t4W&s_pp&lp@(p_(r4pCpv(qupCpv(jpCpv(pv(p!p@)qJp/' +
    '=#(q.n(qJpHp,(p3(p7qX&q5&qc&rF&r>&q[&PAAI&q;&x;&s>&<B&t4<B&t7;*(re&pX&PAA&<K&pG<K&<L&pG<L&]o&pG]o&w5&pGw5&]p&pG]p&x<&pGx<&<J&pG<J&' +
    't4<J&P&pGP&t7H&r&&TAAI&sU&TII&p&&zj&t4zj&t7wl(s7&pj&ze&xe&pGxe&TWI&pGTWI&{;&pG{;&p &pGp &{=&pG{=&=K&pG=K&=L&pG=L&ti=L&T&=G&TTI&=I&' +
    'r=&rg&KAAI&rt&KII&rh&;R&t4;R&pL&KAA&;X&pG;X&;Y&pG;Y&[(&pG[(&KWO&pGKWO&[)&pG[)&;W&pG;W&yh&pGyh&tiyh&K&KW&SOUTH-SLAVEY;I(KIH(KOH(KAH' +
    '&wg&CAAI&y &CII&t+&:Q&t4:Q&q4&CAA&CWE&pGCWE&:W&pG:W&?%&pG?%&CWO&pGCWO&?&&pG?&&:U&pG:U&:V&pG:V&ti:V&C&u>vY&r9&MAAI&r &MII&r[&;r&t4;' +
    'r&pa&MAA&;x&pG;x&;y&pG;y&[]&pG[]&MWO&pGMWO&[^&pG[^&yy&pGyy&;w&pG;w&ti;w&M&pGM&MH&>2M&u>M&rD&NAAI&qz&NII&r:&<(&t4<(&p]&y{&NWE&pGNWE' +
    '&z$&pGz$&<)&pG<)&ti<)&N&t7tB&NH&t>&LAAI&sO&LII&s(&x-&t4x-&pb&yi&LWE&pGLWE&LWI&pGLWI&[A&pG[A&LWO&pGLWO&[B&pG[B&;f&pG;f&[@&pG[@&L&pG' +
    'L&pFL&s~&SAAI&s,&SII&rQ&zW&t4zW&po&SAA&SWE&pGSWE&SWI&pGSWI&_7&pG_7&SWO&pGSWO&_8&pG_8&=(&pG=(&=)&pG=)&ti=)&S&>2S&SW&:9S&MOOSE-CREE ' +
    'SK&tiSKW(S-W(SPWA(STWA(SKWA(SCWA&r%&xO&^W&u@&<l&q/&^M&xQ&pGxQ&^`&pG^`&^a&pG^a&^b&pG^b&^c&pG^c&<m&pG<m&^_&pG^_&xM&uC&YAAI&sG&YII&r*' +
    '&=i&t4=i&pZ&zz&YWE&pGYWE&YWI&pGYWI&{s&pG{s&YWO&pGYWO&{t&pG{t&=j&pG=j&=k&pG=k&ti=k&Y&BIBLE-CREE Y&pGY&u>sG&sR&]usR&pGt>&RAAI&se&RII' +
    '&r$&ROO&pGs(&pY&z:&pGpb&^8&pG^8&R&pGR&pFR&v;&FAAI&u/&FII&t]&FOO&qj&:r&?|&pG?|&F&q^&;{q^&vZ&;{vZ&=1&;{=1&sD&=2&qF&zh&=7&pG=7&vY&TTH' +
    'E&TTHI&=H&r`&TTH&TYE&TYI&TYO&TYA&NUNAVIKqy(re(HII(r7(;2(pB(v?(H&NUNAVUT H&HK&QAAI&x=&QII&z8&QOO&sc&<M&Q&_v&_w&_x&_u&pGsR(se(r$(pY&' +
    'NGAAI&<#&NGII&vK&NGOO&q,&NGAA&tB&NNG&u>r%(xO(u@(q/&{`q^(vZ(sD(qF(vY&LHI&LHII&LHO&LHOO&w)&LHAA&LH&TH-CREEq^(vZ(=1(sD(=2(qF(zh(vY&AI' +
    'VILIK B&:9E(I(O(A(rS(sW(r}(p|(rD(qz(r:(p](rg(rt(rh(pL&u>qy(re(r7(pB&t7GHU(GHO(s$(GHEE(GHI(rd(r](r$(sR(z?(se(pY(vb(r}(rS(=V(sW(p|(H' +
    'WU(HWO(;5(HWEE(HWI(HWA(=4(sD(q^(x^(vZ(qF(TTU(=I(=G(TTEE(TTI(r=(u<(s>(q[(w3(q;(pX(P(ss(t;(uZ(yI(sK(px(KHU(vE(KHE(KHEE(yb(qV(KKU(KKO' +
    '(KKE(KKEE(KKI(;P(KK(qd(r:(rD(< (qz(p](qB(r[(r9(;j(r (pa(qq(r*(uC(xk(sG(pZ(w$&u>w$&t7u_(vA(x!(vB&u>vB&t7q1(JJU(JJO(JJE(JJEE(JJI(JJA' +
    '(ru(s((t>(;_(sO(pb(DLU(DLO(DLE(DLEE(DLI(DLA(LHU(LHO(LHE(LHEE(LHI(w)(TLHU(_x(_v(TLHEE(_w(_u(TLU(TLO(TLE(TLEE(TLI(TLA(v0(tN(r~(xn(t}' +
    '(qR(Z(p$Z(DZU(DZO(v9(DZEE(DZI(uP(s-(rQ(s~(xJ(s,(po(tq(u@(r%(<i(xO(q/(xM(=F(=E(v(({,(xc(s.(:E(u((rJ(x~(rb(qL(TTSU(TTSO(TTSE(TTSEE(T' +
    'TSI(TTSA&rbg&q%pp&QAI&NGAI&NNGI&NNGII&NNGO&NNGOO&NNGA&NNGAA&{`THWEE(THWI(THWII(THWO(THWOO(=6(=7(lvY&:9W!OGHAMr_p#%bBEITH&LUIS&FEAR' +
    'N&SAIL&NION&UATH&DAIR&TINNE&COLL&CEIRT&MUIN&GORT&NGEADAL&STRAIF&RUIS&AILM&ONN&wN&EADHADH&IODHADH&EABHADH&pM&UILLEANN&IFIN&EAMHANCH' +
    'OLL&PEITH%:sp#%ph:sp#$4!RUNICbFEHU FEOHv;F&V&URUZwNU&YR&Y&W&THURISAZ THURSv]&uU&ANSUZ A&OS O&AC A&AESC&LONG-BRANCH-OSS O&SHORT-TWI' +
    'G-OSS O&O&rE&rF&RAIDO RAD REID R&KAUNA&CEN&KAUN K&G&uS&GEBO GYFU G&qx&WUNJO=]W&HAGLAZ H&HAEGL H&LONG-BRANCH-HAGALL H&SHORT-TWIG-HA' +
    'GALL H&NAUDIZ NYD NAUD N&SHORT-TWIG-NAUD N&DOTTED-N&ISAZx ISS I&E&JERAN J&GER&LONG-BRANCH-ARqv&SHORT-TWIG-AR A&IWAZ EOH&PERTHO PEO' +
    'RTH P&ALGIZ EOLHX&SOWILO S&SIGEL LONG-BRANCH-SOL S&SHORT-TWIG-SOL S&C&Z&TIWAZ=:TYR T&SHORT-TWIG-TYR T&D&BERKANAN BEORC BJARKAN B&S' +
    'HORT-TWIG-BJARKAN B&DOTTED-P&OPEN-P&EHWAZwnE&MANNAZu8M&LONG-BRANCH-MADR M&SHORT-TWIG-MADR M&LAUKAZ LAGU LOGR L&DOTTED-L&INGWAZ&ING' +
    '&DAGAZ DAEG D&OTHALAN ETHEL O&:n&IOR&CWEORTH&CALC&CEALC&STAN&LONG-BRANCH-YR&SHORT-TWIG-YR&ICELANDIC-YR&Q&X%qnqD%[ZqD%rcqD%ARLAUGp.' +
    '%TVIMADURp.%BELGTHORp.$G!TAGALOGbA&I&U&pL&px&q,&pj&pk&p]&pX&p}&pa&pZ$2&pb&p|&po&pB%pegI(U%gs0$C!HANUNOObA&I&U&pL&px&q,&pj&pk&p]&pX' +
    '&p}&pa&pZ&pY&pb&p|&po&pB%pegI(U%gPAMUDPOD!PHILIPPINEqnqD%p!qD$A!BUHIDbA&I&U&pL&px&q,&pj&pk&p]&pX&p}&pa&pZ&pY&pb&p|&po&pB%pegI(U$D!' +
    'TAGBANWAbA&I&U&pL&px&q,&pj&pk&p]&pX&p}&pa&pZ$2&pb&p|&po$2%pegI(U$D!@~bpL&qV&rh&vE&vK&q4&qL&t+&u(&uq&pk&r`&s8&=H&NNO&pj&qF&p&&sD&r:' +
    '&p}&qf&s>&tE&r[&r*&r$&s(&uB&q/&<}&po&pB&pb&sc%v@peQAQ(<M(x=(QII(x>(QUK(QUU(QUUV(RY(RYY(LY(LYY(QE(QAI(QOO{>p%*p (QAU%peINHERENT AQ(' +
    'q!&gq!(I(q6(Y(YY(U(qG(zp(rE(pZ(su(E(qv(q2(qC(qA%gNIKAHIT&REAHMUK&YUUKALEAPINTU&MUUSIKATOAN&TRIISAP&BANTOC&ROBAT&TOANDAKHIAT&KAKABA' +
    'T&AHSDA&SAMYOK SANNYA&VIRIAM&COENG&BATHAMASAT&KHAN&BARIYOOSAN&CAMNUCx;KUUH&LEKzj&BEYYAL&PHNAEK MUAN&KOOMUUT%y&p.RIEL%gAVAKRAHASANY' +
    'A&ATTHACAN$3%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK$7%p.LEK ATTAK SON);u)x;):5):=)<D)<G)<H)<E)<F$7!MONGOLIAN BIRGA%uR%p~%q%pp%qh%p1pT%=<t' +
    'rta%^dtKBOUNDARYvJ%x.p~&q%pp%NIRUGU%FREEzsSELECTORp%)p )p)%peri$2%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK$7%bA&E&I&O&U&rE&t#&qb&p]&uH&p}&p' +
    'X&sc&px&pa&pb&po&q/&pj&pk&qL&q1&pZ&pY&p|&qj&pL&qV&s.&qR&v?&ZRA&w)&=n&rb&=<pzpeg(E(I(O(U(rE(t#(uH(p}(pX(sc(px(pa(pj(pk(qL(q1(s.(pZ(' +
    'p|(pL(yG(v?(JIA(NIA(uP&^dE(I(IY(t#(U(uH(pL(px(pB(pX(q/(pj(pk(q1(qj(yG(v?(s.(qR(z:(qL(t%&x.I(pL(pY(qj(t%$9&v1v=rUp%)rnp%)DAMARU){?)' +
    'q&{?)>=)p)>=)A)I)pL)q,)q4)r=)r`)r@)rv)pj)pk)pX)qf)rH)t%)qR)vd&=<v1v=pj*t%&x.v1v=rd*q,*q4*s:*r=*s6*pj*rX*rH*CYA*t%*qR&v1v=pCU*pZ&x.' +
    'v1v=ro&v1v=DAGALGA&x.v1v=w)$6!>a_9OY&tQ&AAY&zv&POY&PAY&PWOY&TAY&;H&KWAY&MAY&NOY&NAY&LAY&SOY&SAY&SHOY&SHAY&SHWOY&YOY&YAY&RAY&NWI&x5' +
    'NWI&[{&x5[{&NWO&x5NWO&[|&x5[|&RWEE&RWI&RWII&RWO&RWOO&RWA&x5P(T(K(C(M(N(S(xM&?YW&zwW&ldpv(vQn&]uRWE&pGx-(yi&THWE&=6&TTHWE&TTHOO&TTH' +
    'AA&TLHWE&TLHOO&u>xQ(<l(;2&t7GWU(?:yI(yG(GWA&u>JUU&t7JWA&BEAVER?:L)R&t7?<S$B!LIMBU VOWEL-CARRIERb%bpL&qV&px&rd&q,&q4&qL&q1&s:&YAN&p' +
    'j&qF&pk&rX&p]&pX&qf&p}&ro&pa&pZ&pY&pb&p|&q/&rH&po&pB$4%pegA(I(U(qb(q2(qC(qA(E(O%xTbpZ(pY(p|$5%dbpL(q,(rU(pj(p](pX(pa(pY(pb%gMUKPHR' +
    'ENG&KEMPHRENG&SA-I$5&x-$4%rYp#%r<p#%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK!zft>bpL(tM(q,(s.(po(pZ(pj(qF(pb(pX(qf(pa(qj(r2(pB(sc(qV(wL(p](' +
    'A(I(qb(wn(U(qC(O(t#(E(AUE(q2$3(x`(wK(=>(xa(_z$C!NEWzfLUEbp`sc)pQsc)p`pL*tM*q,)pQpL*tM*q,)p`s.*po*pZ)pQs.*po*pZ)p`pj*qF*p])pQpj*qF*' +
    'p])p`pX*qf*pa)pQpX*qf*pa)p`qj*r2*pb)pQqj*r2*pb)p`pB*pk*p})pQpB*pk*p})p`KVA*XVA)pQKVA*XVA)p`=$)pQ=$$5(pegpeSHORTENER*q!*q6*U*qG*E*q' +
    'v*O*z&*t#*tQ*AAY*UY*OY*OAY*UEY*IY(blV*tB*N*M*K*D*B(pd[C)[D$7(p[pq)p%)p )p))p1)p5)pE)pI)pA)pK(zip[p%$4(gLAE)LAEV!@~p.PATHAMASAT&;us' +
    'N&x;sN&:5sN&:=sN&<DsN&<GsN&<HsN&<EsN&<FsN&:[sN&?.sN&?/sN&?,sN&?-sN&?0sN&TUTEYASAT&;usS&x;sS&:5sS&:=sS&<DsS&<GsS&<HsS&<EsS&<FsS&:[s' +
    'S&?.sS&?/sS&?,sS&?-sS&?0sS!BUGINESEbpL&px&q,&NGKA&pX&p}&pa&MPA&pj&pk&p]&NRA&q4&q1&qW&NYCA&pZ&pY&pb&r2&po&A&pB%pegI(U(E(O(qv$3%PALL' +
    'AWA%rqp6tH!zfzibp`pL)qV);Z(pQpL);Z)qV(q,(p`q4)qL(pQq4)po)qL(qW(RATA(p`<S(pk(pQ<S(]v(p`pj)qF(pQpj)qF(p](p}(p`pX)qf)qj(pQpX)qj)qf(pa' +
    '(pQpZ(p`pZ(pY(RUE(pb(LUE(p|(p`q/)rH)po)pB(t?(A(pQpB(I(q6(U(qG(qb(qC(LAE(v}po&sogpFpY*pb)pbTANGyj&gswy[yj&soglq,)pQpX)p`<SpMpQpX)pa' +
    ')p})po$2&gSAKOT&pegA)sw<`)q!)=+q!)I)q6)t#)UUE)U)qG)O)z&o)OY)E)qv)qC)q2)ziq2)z&h&gswy[(==(x`(KHUENwK)=>)xa(pYHAAM(sw<^(KHUEN-LUE KA' +
    'RAN$3&r5u+n&HORAp[pq)p%)p )p))p1)p5)pE)pI)pA)pK$7&zip[pq)p%)p )p))p1)p5)pE)pI)pA)pK$7&gWIANG(WIANGWAAK(SAWAN(KEOW(HOY(DOKMAI(phxD]' +
    'v(swYAMOK(KAAN(KAANKUU(SATKAAN(SATKAANKUU(HANG(CAANG$2B!BALINESEgULU RICEM(t*&CECEK&_4&BISAH%bAKARA(t3&IKARA(t3&UKARA(t3&pYzA)t3&p' +
    'b[9)t3&EKARA&AIKARA&OKARA(t3&pL(uh&px(GORA&q,&q4(LACA&q1(JERA&qW&pjLATIK(tAuh&pktAALPAPRANA)uh&p]RAMBAT&pj(TAWA&pk(MADU&p]&pX(KAPA' +
    'L&p}(KEMBANG&pa&pZ&pY&pb&p|&poSAGA(SAPA(&pB%gREREKAN%pegt3(ULU)SARI(_2)ILUT(pYzA*t3(pb[9*t3(_T)zA)t3)zAt3(]D)t3%xqxq%brBux&KHOTux&' +
    'TZIRux&vqux&tLux&ZALux&ASYURAux$5%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK%PANTI%PAMADA%{[%CARIK PAMUNGKAH&SIKI&PAREREN%PAMENENG%x1p.?M(DEN' +
    'G(DUNG(:Y)_4(DING(DAENG(DEUNG(DAING(:YGEDE(r5TEGEH)ENDEP)@z)@y);?)@za;?)@ya;?)BENDE)GONG(RIGHT-HANDq::k*DAG)rKTUK*TAK(LEFT-HANDq:P' +
    'ANG*PUNG)rKPLAK*PLUK)q:<?$4!SUNDANESEgPANYECEK&PANGLAYAR&PANGWISAD%bA&I&U&qv&O&E&uV&pL&sc&px&q,&q4&q1&qR&qW&pj&pk&p]&pX&qj&r2&p}&p' +
    'a&pZ&pY&pb&p|&po&tM&pB%sogPAMINGKAL(PANYAKRA(PANYIKU%pegPANGHULU(PANYUKU(PANAELAENG(PANOLONG(PAMEPET(PANEULEUNG%gPAMAAEH$4%bqV&SYA' +
    '%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK$1Z!LEPCHAbpL&KLA&qV&px&GLA&q,&q4&qL&q1&qW&pj&qF&pk&p]&pX&PLA&qf&qj&FLA&p}&BLA&pa&MLA&s.&wL&uP&pZ&' +
    'pY&pb&pB&HLA&r2&po&q/&p|&A%xTbpZ(pY%pegq!(I(O(qC(U(qG(E%sogK(M(L(N(P(R(T(NYIN-DO(y[%gRAN&uo$4%qD_P&NYET THYOOM_P&>k&TSHOOK>k(%p[pq' +
    '&p%&p &p)&p1&p5&pE&pI&pA&pK$4%br=&r`&r@!OL CHIKIp[pq(p%(p (p)(p1(p5(pE(pI(pA(pK&bpb(sY(AG(uH(uG(yi(AAK(AAJ(AAM(AAW(sO(x (IH(INY(yU' +
    '(ru(UC(sg(UNN(UY(t>(EP(EDD(q5(ERR(s((OTT(OB(OV(OH&qBTTUDDAG&GAAHLAA{4&MU-GAAHLAA{4&RELAA&PHAARKAA&AHAD&qD[X(p![X$29!VEDICpdKARSHAN' +
    'A&SHARA&PRENKHA%gNIHSHVASA&=b[Mts%pd=bAGGRAVATEDv@ts(v@ts(;Gv@ts&t*o&=b;Gv@tsSCHROEDER&p!ts&q_ts&;GwY&no&p pTo&p)pTo&RIGVEDIC KASH' +
    'MIRIv@ts&ATHARVAVEDICv@ts%grnts(zq&phrnzq&rnwY&phrnwY&rnzqaq3(wYaq3&rUANTARGOMUKHA(BAHIRGOMUKHA(VAMAGOMUKHA)aq3&TIRYAK&HEXIFORMpzr' +
    'U&pzrU&RTHANGpzrU&rUUBHAYATO MUKHA&ARDHAVISARGA$E!q7bdeA)qv%dbpwqv%bdeuKB)C)D)uU)E%dbpwq:E)I%bdeJ)K)Lap,)M)phN)O)q:O%dbxRO)q:O)Oap' +
    ',(pwrE%bdew0%dbqupCO(r4pCO%bdeP)phR)pwR)T)U%dbxRU)DIAERESIZED U)pwM%bdeV)W)Z)uX&tyLARYNGEAL SPIRANT&rT!sLbderA)sb)q;)r#)s+!tWbderp' +
    '!s*beA(qv(B(uKB(D(E(phE(G(H(I(J(K(L(M(N(phN(O(w0(P(R(T(U(W&dA(pwA(qY(pwqv(B(D(E(u?(q:E(pwq:E(G(pwI(K(M(uS(O(q:O(qupCO(r4pCO(P(T(U(' +
    'xRU(pwM(V(rT(s5(sLrA(rW(sLr/(rb!q7vVdbI)R)U)V!sLvVdbs5)rA)r#)r/)rb!q7dbt#(Baq.p=(Daq.p=(Faq.p=(Maq.p=(Naq.p=(Paq.p=(Raq.p=*y@fq.p=' +
    '(Saq.p=(Taq.p=(Zaq.p=(pwG!s*btWq5!q7dbsMG(vYaSTRIKETHROUGH&ebIap,&bqUap,(Pap,&ebUap,&bqoap,(Barxp*(Darxp*(Farxp*(Garxp*(Karxp*(Lar' +
    'xp*(Marxp*(Narxp*(Parxp*(Rarxp*(Sarxp*(sJarxp*(Varxp*(Xarxp*(Zarxp*(AarNp*(qYarNp*(Dap*fq3(EarNp*(q:EarNp*(phq:EarNp*(u?arNp*(IarN' +
    'p*(q:OarNp*(sJarNp*(UarNp*(uXarNp*!s*bdpwqY(C)asp(uU(phq:E(F(tYJap,(s}G(pwH(Iap,(qU(eI*ap,(Ja>}(LarNp**rxp*(eL(Map*(pwMapzvG(Nakp*' +
    '*rNp*(eN(uKO(r/(Sap*(sJ(Tarxp*(Up2(qo(eU(Vap*(pwV(Z)arNp**sp(uX(r(!r5qIp_q=&p@q=%^vo%SUSPENSIONp#%MACRON-ACUTE%GRAVE-MACRON%MACRON' +
    '-GRAVE%ACUTE-MACRON%GRAVE-ACUTE-GRAVE%ACUTE-GRAVE-ACUTE%q7dbRo%BREVE-MACRON%MACRON-BREVE%p!pNh%sPh%xoo%x o%wNh%USh%q7dbyCq:Ah)qv)x' +
    't)w])Cq`)sMD)uU)G&bdeG&dbK)L&bdeL*M&dbN&bdeN*R&dbRxE)S)pzS)Z$N%s1p9p&o%krIh%jrIfp7rIo!q7ebAapvo%dbAapvo%ebBanh%dbBanh%ebBano%dbBan' +
    'o%ebBapmo%dbBapmo%ebCaq`fp@%dbCaq`fp@%ebDanh%dbDanh%ebDano%dbDano%ebDapmo%dbDapmo%ebDaq`%dbDaq`%ebDapNo%dbDapNo%ebEapcfp_%dbEapcfp' +
    '_%ebEapcfp@%dbEapcfp@%ebEapNo%dbEapNo%ebEap=o%dbEap=o%ebEaq`fpt%dbEaq`fpt%ebFanh%dbFanh%ebGapc%dbGapc%ebHanh%dbHanh%ebHano%dbHano%' +
    'ebHapW%dbHapW%ebHaq`%dbHaq`%ebHapto%dbHapto%ebIap=o%dbIap=o%ebIapWfp@%dbIapWfp@%ebKap@%dbKap@%ebKano%dbKano%ebKapmo%dbKapmo%ebLano' +
    '%dbLano%ebLanofpc%dbLanofpc%ebLapmo%dbLapmo%ebLapNo%dbLapNo%ebMap@%dbMap@%ebManh%dbManh%ebMano%dbMano%ebNanh%dbNanh%ebNano%dbNano%' +
    'ebNapmo%dbNapmo%ebNapNo%dbNapNo%ebOap=fp@%dbOap=fp@%ebOap=fpW%dbOap=fpW%ebOapcfp_%dbOapcfp_%ebOapcfp@%dbOapcfp@%ebPap@%dbPap@%ebPa' +
    'nh%dbPanh%ebRanh%dbRanh%ebRano%dbRano%ebRanofpc%dbRanofpc%ebRapmo%dbRapmo%ebSanh%dbSanh%ebSano%dbSano%ebSap@fnh%dbSap@fnh%ebSaq$fn' +
    'h%dbSaq$fnh%ebSanofnh%dbSanofnh%ebTanh%dbTanh%ebTano%dbTano%ebTapmo%dbTapmo%ebTapNo%dbTapNo%ebUapWo%dbUapWo%ebUap=o%dbUap=o%ebUapN' +
    'o%dbUapNo%ebUap=fp@%dbUap=fp@%ebUapcfpW%dbUapcfpW%ebVap=%dbVap=%ebVano%dbVano%ebWap_%dbWap_%ebWap@%dbWap@%ebWapW%dbWapW%ebWanh%dbW' +
    'anh%ebWano%dbWano%ebXanh%dbXanh%ebXapW%dbXapW%ebYanh%dbYanh%ebZapN%dbZapN%ebZano%dbZano%ebZapmo%dbZapmo(Hapmo(TapW(Wapvh(Yapvh(Aaj' +
    'pCpv(pzSanh+qSp,+p`p,%ebw<S%dbrW%ebAano%dbAano%ebAap*h%dbAap*h%ebAapNfp@%dbAapNfp@%ebAapNfp_%dbAapNfp_%ebAapNfp*h%dbAapNfp*h%ebAap' +
    'Nfp=%dbAapNfp=%ebAapNfno%dbAapNfno%ebAaptfp@%dbAaptfp@%ebAaptfp_%dbAaptfp_%ebAaptfp*h%dbAaptfp*h%ebAaptfp=%dbAaptfp=%ebAaptfno%dbA' +
    'aptfno%ebEano%dbEano%ebEap*h%dbEap*h%ebEap=%dbEap=%ebEapNfp@%dbEapNfp@%ebEapNfp_%dbEapNfp_%ebEapNfp*h%dbEapNfp*h%ebEapNfp=%dbEapNf' +
    'p=%ebEapNfno%dbEapNfno%ebIap*h%dbIap*h%ebIano%dbIano%ebOano%dbOano%ebOap*h%dbOap*h%ebOapNfp@%dbOapNfp@%ebOapNfp_%dbOapNfp_%ebOapNf' +
    'p*h%dbOapNfp*h%ebOapNfp=%dbOapNfp=%ebOapNfno%dbOapNfno%ebOaqTfp@%dbOaqTfp@%ebOaqTfp_%dbOaqTfp_%ebOaqTfp*h%dbOaqTfp*h%ebOaqTfp=%dbO' +
    'aqTfp=%ebOaqTfno%dbOaqTfno%ebUano%dbUano%ebUap*h%dbUap*h%ebUaqTfp@%dbUaqTfp@%ebUaqTfp_%dbUaqTfp_%ebUaqTfp*h%dbUaqTfp*h%ebUaqTfp=%d' +
    'bUaqTfp=%ebUaqTfno%dbUaqTfno%ebYap_%dbYap_%ebYano%dbYano%ebYap*h%dbYap*h%ebYap=%dbYap=%ebysrC%dbysrC%ebysV%dbysV%ebYavH%dbYavH!sLd' +
    'bqYapS*pP*pSfpg*pPfpg*pSfpf*pPfpf*pSfq**pPfq*%ebqYapS*pP*pSfpg*pPfpg*pSfpf*pPfpf*pSfq**pPfq*%dbqwapS*pP*pSfpg*pPfpg*pSfpf*pPfpf$3%' +
    'ebqwapS*pP*pSfpg*pPfpg*pSfpf*pPfpf$3%dbrLapS*pP*pSfpg*pPfpg*pSfpf*pPfpf*pSfq**pPfq*%ebrLapS*pP*pSfpg*pPfpg*pSfpf*pPfpf*pSfq**pPfq*' +
    '%dbqUapS*pP*pSfpg*pPfpg*pSfpf*pPfpf*pSfq**pPfq*%ebqUapS*pP*pSfpg*pPfpg*pSfpf*pPfpf*pSfq**pPfq*%dbrwapS*pP*pSfpg*pPfpg*pSfpf*pPfpf$' +
    '3%ebrwapS*pP*pSfpg*pPfpg*pSfpf*pPfpf$3%dbqoapS*pP*pSfpg*pPfpg*pSfpf*pPfpf*pSfq**pPfq*$2%ebqoapP$2+fpg$2,pf$2,q*%dbqQapS*pP*pSfpg*p' +
    'Pfpg*pSfpf*pPfpf*pSfq**pPfq*%ebqQapS*pP*pSfpg*pPfpg*pSfpf*pPfpf*pSfq**pPfq*%dbqYapg*pf(qwapg*pf(rLapg*pf(qUapg*pf(rwapg*pf(qoapg*p' +
    'f(qQapg*pf$3(qYapSfq<*pPfq<*pSfpgfq<*pPfpgfq<*pSfpffq<*pPfpffq<*pSfq*fq<*pPfq*fq<%ebqYapSfqm*pPfqm*pSfpgfqm*pPfpgfqm*pSfpffqm*pPfp' +
    'ffqm*pSfq*fqm*pPfq*fqm%dbrLapSfq<*pPfq<*pSfpgfq<*pPfpgfq<*pSfpffq<*pPfpffq<*pSfq*fq<*pPfq*fq<%ebrLapSfqm*pPfqm*pSfpgfqm*pPfpgfqm*p' +
    'Sfpffqm*pPfpffqm*pSfq*fqm*pPfq*fqm%dbqQapSfq<*pPfq<*pSfpgfq<*pPfpgfq<*pSfpffq<*pPfpffq<*pSfq*fq<*pPfq*fq<%ebqQapSfqm*pPfqm*pSfpgfq' +
    'm*pPfpgfqm*pSfpffqm*pPfpffqm*pSfq*fqm*pPfq*fqm%dbqYawQ*pc*pgfq<*q<*pffq<$2*q*+fq<%ebqYawQ*pc*pg*pf*qm%;T%qm%pS%q*%s]fq*%dbrLapgfq<' +
    '*q<*pffq<$2*q*+fq<%ebqwapg*pf(rLapg*pf*qm%pSfpg(pf(q*%dbqUawQ*pc*s]fpg,pf$3*q**s]fq*%ebqUawQ*pc*pg*pf$2%pPfpg(pf(q*%dbqoawQ*pc*s]f' +
    'pg,pf(r#apS*pP(qoaq**s]fq*%ebqoawQ*pc*pg*pf(r#apP%s]fpg(pf%pg$3%dbqQapgfq<*q<*pffq<$2*q*+fq<%ebrwapg*pf(qQapg*pf*qm%pf%pP$2!q5sd!s' +
    '9sd!q5r_!s9r_!THREE-PER-EMr_!FOUR-PER-EMr_!SIX-PER-EMr_!?jr_!qDr_!THINr_!@;r_!pq{Zr_&NON-JOINER&;A!;`p#!<Yp#!ta!NON-BREAKINGta!?jq' +
    '>!q5q>!s9q>!pHp2!p!p/pm%pQpm!kqnr0p#!jqnr0p#!qn[?r0p#%@Fr0p#!kp!r0p#!jp!r0p#!p![?r0p#%@Fr0p#!?(!p!?(!sl!zmsl!p%n;]!p n;]!pHuR!HYPH' +
    'ENATIONtk!pmri!x9ri!;`?Z!<Y?Z!POP DIRECTIONAL FORMATTING!;`],!<Y],!NARROW<&r_!<9[Pg%q+q(g!t1!p!t1!q_t1!pht1%p!t1%q_t1!tU!qnsvpur0p' +
    '#%sApur0p#!REFERENCEp#!p!rYp#!@c!vM!{E!u%wJ!tU@_tk!ASTERISM!tasl!t^sT!kpDp0az9!jpDp0az9!p!r<p#!r<rYp#!rYr<p#!TIRONIANgwq!ph]Vg!p(p' +
    'Jsl%p4sl!pQqg!phto!CLOSEp8!p ASTERISKS ALIGNEDxh!wjs)g!SWUNGq>!q&{E!?pqDp#!p)nqD!tmt1!p1nqD!p5nqD!p nqD!p1np#!qIrc!{#!p/p1pT!s<;ir' +
    '_!va;A!?zAPPLICATION!INVISIBLEp>%ri%p3$6!@]_N_6!=u_N_6!@]s2c^P!=us2c^P!NATIONALp[^O!NOMINALp[^O!tJpq%q7dbI$3%p1%p5%pE%pI%pA%pK%p3g' +
    '%s)%qNg%kqO%jqO%q7dbN!vVpq%p%%p %p)%p1%p5%pE%pI%pA%pK%p3g%s)%qNg%kqO%jqO$2!q7vVdbA)E)O)X)u?$C!EURO-CURRENCYg!qhg!CRUZEIROg!FRENCH ' +
    'FRANCg!LIRAg!MILLg!NAIRAg!PESETAg!xFg!=[g!NEW SHEQELg!?Mg!EUROg!KIPg!TUGRIKg!:ig!GERMAN PENNYg!]Hg!GUARANIg!AUSTRALg!HRYVNIAg!CEDI' +
    'g!LIVRE TOURNOISg!SPESMILOg!TENGEg$O!r5kpsh%jpsh%pzp/pms=%qJp/pms=%siih%tVih%kih%jih%pvs=%tVpvs=%sipvs=%p)pTh%p1pTh%?]pR&pD&r-&pRw' +
    '^%kjih%?]<b&KEYCAP&{Hs?p{%rzrRs=%p!p/p,s=%ANNUITYp.%q_UNDERDOT%{Yx}h%pJis=%pzp!rRs=%p4psaprq#%pJpsaprq#%kio%jio%qgh$G!=sp6!ADDRESS' +
    'EDp&q^SUBJECT!tZeC!y,CELSIUS!snpmp.!CAREp6!CADA UNA!EULER>y!SCRUPLE!y,FAHRENHEIT!s}dG%eH!wceH!tZeH!PLANCK>y&p?p q;!s}eI!wceI!s}eL%' +
    'dL!L Bp2p.!tZeN!NUMEROg!t2RECORDING>{!s}eP!tZeP&Q!s}eR!wceR!tZeR!PRESCRIPTION TAKE!]~!SERVICEp#!xZg!TRADEp#g!VERSICLE!tZeZ!OUNCEg!' +
    'z+g!q&z+g!wceZ!pwsLdbqU!KELVINg!ANGSTROMg!s}eB!wceC!ESTIMATEDp.!s}dE%eE&F!pweF!s}eM%dO!p:p.!wap.!v>p.!y*p.!INFORMATION^y!xDeQ!FACS' +
    'IMILEg!tZdq;&rA%erA&q;%w-zb!pwuweG(L!phuweL!pwuweY!tZt=eD&dD(E(I(J!PROPERTYpm!pwve!<9g!AKTIESELSKAB!pwdF!p.qr^?^y!=St^p%SEVENTH(NI' +
    'NTH(TENTH(v[&p wH&p%FIFTH&p :u&p):u&p1:u&p%^n&p5^o&p%t:&p)u-&p5u-&pIu-!t^[wp%!xBu;p%&p &p)&p1&p5&pE&pI&pA&pK&q+&uQ&uA&rZ&p%py&p5py' +
    '&p%q(!dxBu;p%(p (p)(p1(p5(pE(pI(pA(pK(q+(uQ(uA(rZ(p%py(p5py(p%q(!xBu;p%q(C D&p5q(&q+q(&php%py!q7dbphC!xBu;pELATEc&rZEARLYc(q(&p%py' +
    'q(!=St^pqwH$7!pJi!q0i!p4i!q#i!kji!p8p7i!rMr3i%qMi!rkqMi%r3i!pJiap,!p4iap,!pJtzi!p4tzi!pJp yNi!q0p yNi!p4p yNi!q#p yNi!pJiaq3!p4iaq' +
    '3!pJiqsp2!q0iqsp2!p4iqsp2!q#iqsp2!p8p7iaxz!pJiap*!p4iap*!pJiavH!p4iavH!kjtzi&iap,!q#xoi!q0iax_pJ)p4!q#iax_pJ)p4!p4iaqaq#!q#iaqapJ!' +
    'siqu^Fi!tVqu^Fi!rMr3ip&pzp2!pJip&p2p?p4ip&p2!siq:pRi!tVq:pRi!pJpsaprq0)q#!q0psaprp4)pJ!p4psaprq0)q#!q#psaprp4)pJ!p4ip?pJi!q0ipJp6q' +
    '#i!pJip?p4i%z/vf!q0z/vf!p4z/vf!q#z/vf!pJpsp?p4ps!p4psp?pJps!pJp!iap,!kjp!iap,!p4p!iap,!pJp!i!q0p!i!p4p!i!q#p!i!kjp!i!p8p7p!i!rMr3p' +
    '!i%qMp!i!rkqMp!i%r3p!i!pJq_i!p4q_i!pJzXi!p4zXi!q0iap!p,!q#iap!p,!pJu,i!q0u,i!p4u,i!q#u,i!pJip&p2!p4ip&p2!pJp+i!q0p+i!p4p+i!q#p+i!q' +
    '0p+iqsp2(rF]@*apHp2+p/p2&p!i)rF]@!p4p+iqsWALL!rMr3ip&qa!rkqMip&qa!p8p7p+i!jiadpR!q#ipJp6q0i!p)p4vf!pJiap/p,!p4iap/p,!kjiap/p,!pJia' +
    'p!p/p,!p4iap!p/p,!kjiap!p/p,!pJ<,i!p4<,i!kj<,i!qrwV!COMPLEMENT!w2vj!THERE EXISTS%tXpnEXIST!y:zO!INCREMENT!w.!t[p6!pnr>t[p6!dt[p6!u' +
    'Msjyq!tXpn:Nsjyq!duMsjyq!rqp6PROOF!w-s{%>z%zb!s)g!MINUS-OR-PLUSg!np3!v8sT!zOs)!qgq-!pvq-!slq-!pDxC!? xC!yExC!PROPORTIONALp&!yS!jpu' +
    '!pu!x/pu!_!pu!DIVIDES!tXpn:d!vNp&!pnvNp&!t/f%pM!s%!s/!rf!p!rf!q_rf!:Prf!SURFACErf!VOLUMErf!tVrf%:Prf!si:Prf!THEREFORE!BECAUSE!RATI' +
    'O!]l!ns)!EXCESS!GEOMETRIC]l!@J!p=q-!php=!q&LAZY S!SINEtz!WREATHs{!pnp=!s)p=!>1p9p&!pn>1p9p&!wZp9p&%u#pn=vp9p&!x2wZtC=vp9p&!s1p9p&!' +
    'pns1p9p&!s1p9pMp9p&!q_p=!wVp9p&!sIp&!@&sIp&!DIFFERENCE:7!APPROACHESq^LIMIT!@&p9p&!wZp9p&pMq^u6p6!u6p6pMwZp9p&!qhqN!qNqh!pvqcp9p&%p' +
    '9p&!CORRESPONDSp&!ESTIMATES!EQUIANGULARp&!q]qN!rWp9p&!p9p&t)DEFINITION!x/t)!QUESTIONEDp9p&!pnp9p&!yRp&!pnyRp&!STRICTLYsIp&!pipMp9p' +
    '&!plpMp9p&!pip?p9p&!plp?p9p&!piu#pnp9p&!plu#pnp9p&![Ypi%pl!:7!pnsIp&%pi%pl!x2pitCp9p&%pltCp9p&!pipMsIp&!plpMsIp&!x2pitCsIp&%pltCsI' +
    'p&!pipMpl!plpMpi!x2pitCpl%pltCpi!sz!t!!szpMp9p&!t!pMp9p&!szpMsIp&!t!pMsIp&!tXpn]e&_0!q}p6!r1p6!pnAq}p6&r1p6!q}p6pMp9p&!r1p6pMp9p&!' +
    'x2Aq}p6tCp9p&&r1p6tCp9p&!q}p6apnp9p&!r1p6apnp9p&!MULTISET%t@%s/!pDu6p6%x8p6%u6p6pMp9p&%x8p6pMp9p&%CAP%:T!qZp3%s)%p>%v8sT%nq-%pvq-%' +
    'qgq-%qN%q>!q|p3%s)%p>%nq-!jqX!kqX!p7qX!p8qX!ASSERTION!MODELS!{*!FORCES!q_p/p2jv+!p!p/p2p!jv+!tXpnPROVE!pn{*!tXpnFORCE![gp!p/p2p!jv' +
    '+!sz{Cz@!t!{Cz@!tjv p6!uMsjtjv !tjv p6pMp9p&!uMsjtjv pMp9p&!x8p6!u6p6!;t!HERMITIAN CONJUGATE MATRIX!INTERCALATE!XOR!NAND!tC!jpuas3' +
    '%p{!w-t/f&pM%s%%s/!r-q-!nq-!q]q-!v8p>!::!ktj?gxKs{!jtj?gxKs{!kxKs{!jxKs{!php=qN!r?t/pM&f!p!q}%r1%s%%s/!]Y!p9fvNp&!pian!plan!=P[Ypi' +
    '&pl!pip9p&pMpl!plp9p&pMpi!p9p&pMpi(pl(sz(t!!tXpn]epMp9&_0pMp9!pnpDu6p6pMp9p&&x8p6pMp9p&!pDu6p6pMpnp9p&%x8p6pMpnp9p&!piu#pnsIp&!plu' +
    '#pnsIp&!szu#pnsIp&!t!u#pnsIp&!pntjv p6!tXpn:Nsjtjv !pntjv p6pMp9p&!tXpn:Nsjtjv pMp9!p/uR![MpHuR!p8jqSuR!p7jqSuR!t[p6apzpHp,(p/p2sY' +
    'rqp6pHp,!dt[p6ap/p2sYrqp6pHp,!t[p6anh(sy!dt[p6asy!t[p6ar)(p pH=#!uMapzpHp,&p/p2sYrqp6pHp,!duMap/p2sYrqp6pHp,!uMasy!duMasy!Zun:-MEM' +
    'BERSHIP!DIAMETERg!ELECTRICi!HOUSE!p8rI!p7rI!PROJECTIVE!PERSPECTIVE!v-pm!k>g!j>g!k?n!j?n!r4jy#%ky#!qujy#%ky#!phpng!pDug!s3!SEGMENT!' +
    'SECTOR!xZRECORDER!POSITIONw~!VIEWDATApD!][p6INTERESTg!pwpng!{U!;4!qukqa%jqa!r4kqa%jqa!qupCrf!r4pCrf!FROWN!SMILE!p8rI:7p pHBARS!OPT' +
    'IONy`!?bp&q^j!XqcAx@s[!KEYBOARD!svpup0!sApup0!?bp&q^k!>Hpv!CYLINDRICITY!wVAROUND-PROFILE!SYMMETRY!TOTAL RUNOUT!DIMENSION ORIGIN!CO' +
    'NICAL TAPER!SLOPE!COUNTERBORE!COUNTERSINK!APL?{p.I-BEAM(SQUISHsd(sdp9):d)r-)u`)pR(pRw?)u`(sTp2(w^p2(sdsT)w^)pi)pl(pJzr(p4zr(sdpJi)' +
    'p4i(pRw^(p7qXr)(rWw?(sdp7tU)rW(p7qXu`(q0zr(sdq0i(p8qXsy(y-w?(sdp8tU)y-(p8qXu`(q#zr(sdq#i(]tr)(rWr)(r-r)(u`r)(pRr)(p8<ku`(]tsd(pRq]' +
    '(sdqh(p8qXpW(y-pW(q]pW(u`pW(pRpW(p7<kw?(k<kw?(p=pW(plpW(p~p2(y-p=(ZILDE(w?p=(tor)(sdpnp9)r<(p7tUp=(p8tUp=(qU(r#(qQ(qYr)(qwr)(qUr)(' +
    'qQr)(qY!pnvip#!jpuaq#xoi!SHOULDEREDq:s[!>Fp.!p/pmaq.n!@_p.!CONTINUOUS{Dp.!DISCONTINUOUS{Dp.!?[p.!:Mp.!p+pDasnp/pm!?^p.!:)y`p.!HELM' +
    'p.!qZpHp2a[s%p{p7!wepRaNORTHWESTi!UNDOp.!MONOSTABLEp.!HYSTERESISp.!OPEN-CIRCUIT-OUTPUT H-TYPEp.%L-TYPEp.!PASSIVE-PULL-DOWN-OUTPUTp' +
    '.!PASSIVE-PULL-UP-OUTPUTp.!?F?#p.cp !SOFTWARE-FUNCTIONp.!APL?{p.sd!:`riy`p.!PREVIOUS]0!NEXT]0!]h<bp.!CLEAR<bp.!kqOq@p*&uW&q)p*!jqO' +
    'q@p*&uW&q)p*!kpDp0q@qa(uW(q)qa!jpDp0q@qa(uW(q)qa!kr?p0q@p*(q.w4(q)p*!r?p0uW!jr?p0q@p*(q.w4(q)p*!rfuW!pHpmuW!q@kpMq)jr?p0tH%jpMq)kr' +
    '?p0tH!zbqu%r4!qupDp0!r4pDp0(p?qupDp0!z;p.r4!kp/s[pm!jp/s[pm!pHSCAN LINE-1&LINE-3&LINE-7&LINE-9!DENTISTRYp.pVp/fquj*r4j)apR(p7fpHap' +
    'R(p8fpHapR(p/ap{(p7fpHap{(p8fpHap{(p/ftz(p7fpHatz(p8fpHatz(p7fpH(p8fpH(p/fquk*r4k!pD:w!<Up.!EJECTp.!p/pmuW!METRICALpt%pzp?qJ%qJp?p' +
    'z%pzp?p ^Z%p ^Zp?pz(x#%{%%_c%]C!t,@6!FUSE!quqO!r4qO!qur?p0!r4r?p0!qur|r^p0!r4r|r^p0!p+TRAPEZIUM!>HpvapR!STRAIGHTNESS!FLATNESS!AC?#' +
    '!ELECTRICALs%!:`EXPONENTp.$O!p.qr[v&_+p6HEADING)_e&rqp6_e)_|&ENQUIRY&=t&>F&BACKSPACE&pH_S&pm:t&p/_S&c:t&CARRIAGE<U&SHIFT</(qc&DATA' +
    ' LINK?c&DEVICE CONTROLp%)p )p))p1&ul=t&SYNCHRONOUS IDLE&rqp6_|rV&>b&rqp6s<&_/&?c&FILEri&GROUPri&RECORDri&=Ori&r_&?9!>Rp.!q:s[!p.qr' +
    'NEWLINE&?9cp &_/cp $Q!OCRp*%CHAIR%?s%q&?s%>GBUCKLE%wdwJ%:;>>IDENTIFICATION%AMOUNTp6vi%q>%CUSTOMER=sqP%p!w^$M!qZp[p%&p &p)&p1&p5&pE' +
    '&pI&pA&pK%qPq+&uQ&uA&wI&v{&vw&u|&w;&vr&w/&rm!z0p[p%&p &p)&p1&p5&pE&pI&pA&pK%qPq+&uQ&uA&wI&v{&vw&u|&w;&vr&w/&rm!p[p%q%pp%p q%pp%p)q' +
    '%pp%p1q%pp%p5q%pp%pEq%pp%pIq%pp%pAq%pp%pKq%pp!qPq+q%pp%uQq%pp%uAq%pp%wIq%pp%v{q%pp%vwq%pp%u|q%pp%w;q%pp%vrq%pp%w/q%pp%rmq%pp!z0q7d' +
    'bA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z!qZq7ebA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z&dbA)B)C)D)E)F)G)H)I' +
    ')J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z%p[pq!ulqZqPuQ(uA(wI(v{(vw(u|(w;(vr(w/(rm!p!qZp[p%(p (p)(p1(p5(pE(pI(pA(pK&qPq+!ulqZp[pq!s[DRAWI' +
    'NGSpVpH&p<pH&pVp/&p<p/&pVq_q>pH&p<q_q>pH&pVq_q>p/&p<q_q>p/&pVtmq>pH&p<tmq>pH&pVtmq>p/&p<tmq>p/&pVp7fj&p7pVfjp<(p<fjpV&p<p7fj&pVp7f' +
    'k&p7pVfkp<(p<fkpV&p<p7fk&pVp8fj&p8pVfjp<(p<fjpV&p<p8fj&pVp8fk&p8pVfkp<(p<fkpV&p<p8fk&pVp/fj&p/pVfjp<&p8p<fjp7pV&p7p<fjp8pV&p/p<fjp' +
    'V&p7pVfjp8p<&p8pVfjp7p<&p<p/fj&pVp/fk&p/pVfkp<&p8p<fkp7pV&p7p<fkp8pV&p/p<fkpV&p7pVfkp8p<&p8pVfkp7p<&p<p/fk&pVp7fpH&kp<fjp7pV&jp<fk' +
    'p7pV&p7pVfpHp<(p<fpHpV&jpVfkp7p<&kpVfjp7p<&p<p7fpH&pVp8fpH&kp<fjp8pV&jp<fkp8pV&p8pVfpHp<(p<fpHpV&jpVfkp8p<&kpVfjp8p<&p<p8fpH&pVp/f' +
    'pH&kp<fjp/pV&jp<fkp/pV&p/pVfpHp<&p8p<fp7pHpV&p7p<fp8pHpV&p/p<fpHpV&kp8p<fjp7pV&jp8p<fkp7pV&kp7p<fjp8pV&jp7p<fkp8pV&p7pVfp8pHp<&p8p' +
    'Vfp7pHp<&jpVfkp/p<&kpVfjp/p<&p<p/fpH&pVp!q>pH&p<p!q>pH&pVp!q>p/&p<p!q>p/&p!pH(p/&p7qnfjp!(p!fjqn&p!p7fj&p7qnfkp!(p!fkqn&p!p7fk&p8q' +
    'nfjp!(p!fjqn&p!p8fj&p8qnfkp!(p!fkqn&p!p8fk&p/qnfjp!(p!fjqn&p!p/fj&p/qnfkp!(p!fkqn&p!p/fk&p7qnfpHp!(p!fpHqn&p!p7fpH&p8qnfpHp!(p!fpH' +
    'qn&p!p8fpH&p/qnfpHp!(p!fpHqn&p!p/fpH&pVs3p7fj+k)p8fk+j(qSq@jp&q)k*kp&q)j)rc(k(p8(j(p7&p<k(p8(j(p7&pVkfp<j(p8fp<p7&p<kfpVj(p8fpVp7!' +
    'q@pCrV!q)p%t:rV&s@rV%p)u-rV%pCrV%p5u-rV%p)w6rV%pIu-rV!q%rV!kpIu-rV%p)w6rV%p5u-rV%pCrV%p)u-rV%p%s@rV&t:rV!jpCrV!pV<g!s<<g!DARK<g!q@' +
    'p%t:rV!jp%t:rV!sQq)k&j%q@k(fq)kfq)j*j)q@jfq)k.j&j(fq)k+fq)j!p(pD!p+pD&azH:R&:Op(dpD!pDapHuY&p/uY&ORTHOGONAL>~uY&q@kp&q)juY(jp&q)ku' +
    'Y&qS>~uY!p(dpD!p+dpD!p(x@!p+x@!p(p/x@!p+p/x@!p(]4!p+]4!p(wMp{!p+wMp{!p(wMdp{!p+wMdp{!p(sAp{!p+sAp{!p(sAdp{!p+sAdp{!p(sAz6!p+sAz6!p' +
    '(vnp{!p+vnp{!p(vndp{!p+vndp{!p(svp{!p+svp{!p(svdp{!p+svdp{!p(svz6!p+svz6!p(r-!p+r-&:Op(dr-!FISHEYE!ug!p+pR!qIpR!pRap/uY!BULLSEYE!p' +
    '(pR!pRakpCp(&jpCp(&q)pCp(&q@pCp((jsQp(&wVu#q@ksQp(!kpCp(pR!jpCp(pR!;;sl%p+pR!q@pC;;p+pR!q)pC;;p+pR!q@ksQy!s3%jsQy!s3!q)jsQy!s3%ksQ' +
    'y!s3!q@pCpR!q)pCpR!p(q)jp{&kp{%q@kp{&jp{!p+sl!pDakpCp(&jpCp(&q@kqSpCp(&q)jqSpCp(!p+pDap/BISECTINGpm%wMp{an!wMp{akpCp((jpCp(!tcpR!p' +
    '+pDaq@ksQ(q)ksQ)jsQ(q@jsQ%pRaq@ksQ(q)ksQ)jsQ(q@jsQ!q@kp{%jp{!q)kp{!p+s<pD!p(s<pD!p+s<dpD!p(s<dpD!q)jp{!p(v$a]w!:J!=M!<y!COMET!p(q]' +
    '!p+q]!LIGHTNING!THUNDERSTORM!v$!ASCENDING[r!?=[r!CONJUNCTION!<-!p(xZ!p+xZ!:0s[&avi(X!<]!=Max?DROPS!;3BEVERAGE!p+zTw4!p(zTw4!SHAMRO' +
    'CK!phxD:vt`sl!p(ks?w %js?w !p+ks?w %p8s?w %js?w %p7s?w !SKULLfCROSSBONES!CAUTIONg!RADIOACTIVEg!BIOHAZARDg!CADUCEUS!ANKH!ORTHODOXrc' +
    '!rbr#!rcp6LORRAINE&JERUSALEM!q]f>|!wsp.!ADI SHAKTI!@=fSICKLE!]>p.!uDt5!TRIGRAMqryO&[-&vx&=5&v.&wR&yx&t,!{Wp6DHARMA!p+FROWNINGwr%^u' +
    'wr!p(^uwr!p+v$a]w!wvs@uk!LASTs@uk!MERCURY!vvg!t,!uig!JUPITER!SATURN!URANUS!NEPTUNE!PLUTO!ARIES!TAURUS!GEMINI!CANCER!LEO!VIRGO!LIBR' +
    'A!SCORPIUS!SAGITTARIUS!CAPRICORN!AQUARIUS!PISCES!p+>myc&]s&^4&>O&[!&];!p(>myc&]s&^4&>O&[!&];%^{v#!p+t`v#%r-v#!p(:Kv#!p+^{v#!p(t`v#' +
    '%r-v#!p+:Kv#!;3SPRINGS!s@tD!t:tD!BEAMEDt:[t%zV[t![[yBg%[cg%w<g!r3=*rc!qM=*rc!{F<Tp.!<Tp.qrTYPE-1vO(TYPE-2vO(TYPE-3vO(TYPE-4vO(TYPE' +
    '-5vO(TYPE-6vO(TYPE-7vO(GENERIC MATERIALS!p({F<Tp.!RECYCLED<3p.!PARTIALLY-RECYCLED<3p.!PERMANENT<3g!WHEELCHAIRp.!DIE FACE-1%FACE-2%' +
    'FACE-3%FACE-4%FACE-5%FACE-6!p+pRanj(p pT!p(pRap+nj(p p+pT!w,qrt5&uD!?Bqr@5t5&LESSERuD(t5&@5uD!p+yA!p(yA!@=f]O!> !y$SWORDS!u}p6AESC' +
    'ULAPIUS!SCALES!ALEMBIC!?p!@%!u}p6HERMES!ATOMp.!FLEUR-DE-LIS!vLp+q]!p)[;CONVERGINGj(k!WARNINGg!p`VOLTAGEg!DOUBLEDvvg%uig!INTERLOCKE' +
    'Dvvfuig!uifvvg%ap,g(fuifvvg!p/uiap,g!pHuiap,g!s<p+pR%p(pR%dp+pR!MARRIAGEp.!DIVORCEp.!UNMARRIED]8p.!COFFIN!FUNERAL URN!NEUTER!CERES' +
    '!PALLAS!JUNO!VESTA!CHIRON!p(ukLILITH!SEXTILE!SEMISEXTILE!QUINCUNX!SESQUIQUADRATE!SOCCER><!BASEBALL!q|y`!p+?Ou8&yc!p(?Ou8&yc!<y{]SN' +
    'OW!v$BEHIND:J!x?!p(<y!=5:Jfx?!pwp+zTw4%p(zTw4!p+r-qcpD!qi[0!DISABLED CAR$2!]O!CAR SLIDING!;+ap+rc!qZqi[0!CHAINS!r:?`!wWONE-WAYkzv=' +
    'A!p({<kzv=A!p+{<kzv=A!p(k[/[J!p+k[/[J!?PSLOWg!p<p+vnp{!krK?`!q|<]!vtqSqcp+pRqcp(pD!p(TRUCK!RESTRICTEDkENTRY-1&ENTRY-2$2!p<pRap,fp ' +
    'pTh$5!p(rcrF^V!SHINTO SHRINE!>s!CASTLE!HISTORIC SITE!@%{]HUB%aHANDLES!MAPp.qrLIGHTHOUSE!yx!=MrF@6!FOUNTAIN!yAqcHOLE!FERRY!SAILBOAT' +
    '!pDp1:R!SKIER!;6SKATE!]Ga><!_`!@h>>p.!HEADSTONE GRAVEYARDp.!FUEL PUMP!:TrFp(pD!p+yAapHq.p(STRIPE$2!q@>QzL!p(zL!q)>QzL!p+zL$2!xZLOC' +
    'ATIONg!TAPE?P!AIRPLANE!ENVELOPE$3!VICTORYyM!WRITINGyM!q)j<8!<8!q@j<8!p+NIB!p(NIB!vip#!p<vip#!t@X!p<t@X!:0X!p<:0X!vLsLrc!p<sLrc!q:s' +
    'nrc!p<q:snrc!q7rc!vRp+q7rc!vLq7rc!MALTESErc!q]p6DAVID!p1vXqg%:/qg!p<p1:/qg!p1CLUB-SPOKEDqg!p(p1tlq]!p+p1tlq]$2!=!vLp+q]!qZp+q]!q:s' +
    'np(q]!p(snp+q]!vLp(q]!p<vLp(q]!<@q]!vRp+q]!p<qg!q:snqg!pASPOKEDqg%tlp(q]&<@q]!pEtlp(q]!pAtl]zp(q]!p<pAtl]zp(q]!uAtlp(q]!u|tlqg!vXq' +
    'g!q:snvXqg!p<vXqg!pE]Ip(fp+yD!p(yD!p+yD!pA]IvLp(yD!qZq:snpAtlq]!p<vX<@qg!<x!TIGHT TRIFOLIATE<x!p<CHEVRON<x!^|!p<^|!:/qg!pAvX]kqg!p' +
    '<pAvX]kqg$2!vRp+pR$2!q)j?Qp+pD!q@j?Qp+pD!q)jvRp+pD!q@jvRp+pD$4!p(r-s)p+X!p<rYp#p.!pVp/p2!s<p/p2!p<p/p2%qnpwp~r0p#rG&p~r0p#rG%p!pwp' +
    '~r0p#rG&p~r0p#rG$3!y)vUx9grG!p<rYp#rG%t`rYp#rG%p(t`!xDp<p(t`sl!:vt`!xD:vt`sl!s<kqOrG%jqOrG%yCkqOrG&jqOrG%svpup0rG%sApup0rG!p<svpur' +
    '0p#rG%sApur0p#rG%svpup0rG%sApup0rG!pVkr|r^p0rG%jr|r^p0rG!s<kr?p0rG%jr?p0rG!DINGBATulqZp[p%)p )p))p1)p5)pE)pI)pA)pK(qPq+%qZuwp[p%)p' +
    ' )p))p1)p5)pE)pI)pA)pK(qPq+%ulqZuwp[p%*p *p)*p1*p5*pE*pI*pA*pK)qPq+!p<WIDE-HEADEDp4i$4%rkqMi%p4i%rMqMi!DRAFTINGtkp4i!p<ROUND-TIPPE' +
    'Dp4i!zlp4i!p<zlp4i!u,zlp4i!p<u,zlp4i!p(p4i!THREE-D TOP-LIGHTEDp4rI%BOTTOM-LIGHTEDp4rI!p(p4rI!p<p(y)q#fp4i(q0fp4i!_%p(p4i!p<CONCAVE' +
    '-POINTEDp(p4i!RIGHT-SHADEDp+p4i!LEFT-SHADEDp+p4i!BACK-TILTEDvRp+p4i!FRONT-TILTEDvRp+p4i!p<q)zGp+p4i%q@zGp+p4i!NOTCHEDq)zGp+p4i$2%q' +
    '@zGp+p4i!qZp<p+p4i!WHITE-FEATHEREDp4i!>PrkqMi%p4i%rMqMi!p<>PrkqMi&p4i&rMqMi!TEARDROP-BARBEDp4i!p<TEARDROP-SHANKEDp4i!{Vp4i!p<{Vp4i' +
    '!OPEN-OUTLINEDp4i$2!p)DIMENSIONALpu!p+p{:Odp+p{!<:!q:q}%r1!k^9:-y.!j^9:-y.!pMant<!rzrR]fq}!r1]frR!p/p2apHp,$2!pzv8$4!p+r-a>in!fan!' +
    't[p6x7q0!q)jqaan!q@kqaan!k<0yY!j<0yY!q%<0yY!tcp8qX%p7qX!kfjp!v+(qX%;t!pzjqX%kqX!p8qXapRh!ug:et)pHRULE!p+CONCAVE-SIDEDr-(apJtw)p4tw' +
    '%pDapJtw(p4tw!;ikp+pDp0%jp+pDp0%kpup0%jpup0%kp!pup0%jp!pup0%kp+r|r^p0%jp+r|r^p0%kyCqO%jyCqO!q0tmi!q#tmi!si@ pRi!tV@ pRi!jiaqZp3!pz' +
    'pJi%p4i%kji%pJp!i%p4p!i%kjp!i%pJiqsp2%p4iqsp2%pJp!iqsp2%p4p!iqsp2&zXi!BRAILLE]:>R&DOTS-1&DOTS-2&DOTS-12&DOTS-3&DOTS-13&DOTS-23&DOT' +
    'S-123&DOTS-4&DOTS-14&DOTS-24&DOTS-124&DOTS-34&DOTS-134&DOTS-234&DOTS-1234&DOTS-5&DOTS-15&DOTS-25&DOTS-125&DOTS-35&DOTS-135&DOTS-23' +
    '5&DOTS-1235&DOTS-45&DOTS-145&DOTS-245&DOTS-1245&DOTS-345&DOTS-1345&DOTS-2345&DOTS-12345&DOTS-6&DOTS-16&DOTS-26&DOTS-126&DOTS-36&DO' +
    'TS-136&DOTS-236&DOTS-1236&DOTS-46&DOTS-146&DOTS-246&DOTS-1246&DOTS-346&DOTS-1346&DOTS-2346&DOTS-12346&DOTS-56&DOTS-156&DOTS-256&DO' +
    'TS-1256&DOTS-356&DOTS-1356&DOTS-2356&DOTS-12356&DOTS-456&DOTS-1456&DOTS-2456&DOTS-12456&DOTS-3456&DOTS-13456&DOTS-23456&DOTS-12345' +
    '6&DOTS-7&DOTS-17&DOTS-27&DOTS-127&DOTS-37&DOTS-137&DOTS-237&DOTS-1237&DOTS-47&DOTS-147&DOTS-247&DOTS-1247&DOTS-347&DOTS-1347&DOTS-' +
    '2347&DOTS-12347&DOTS-57&DOTS-157&DOTS-257&DOTS-1257&DOTS-357&DOTS-1357&DOTS-2357&DOTS-12357&DOTS-457&DOTS-1457&DOTS-2457&DOTS-1245' +
    '7&DOTS-3457&DOTS-13457&DOTS-23457&DOTS-123457&DOTS-67&DOTS-167&DOTS-267&DOTS-1267&DOTS-367&DOTS-1367&DOTS-2367&DOTS-12367&DOTS-467' +
    '&DOTS-1467&DOTS-2467&DOTS-12467&DOTS-3467&DOTS-13467&DOTS-23467&DOTS-123467&DOTS-567&DOTS-1567&DOTS-2567&DOTS-12567&DOTS-3567&DOTS' +
    '-13567&DOTS-23567&DOTS-123567&DOTS-4567&DOTS-14567&DOTS-24567&DOTS-124567&DOTS-34567&DOTS-134567&DOTS-234567&DOTS-1234567&DOTS-8&D' +
    'OTS-18&DOTS-28&DOTS-128&DOTS-38&DOTS-138&DOTS-238&DOTS-1238&DOTS-48&DOTS-148&DOTS-248&DOTS-1248&DOTS-348&DOTS-1348&DOTS-2348&DOTS-' +
    '12348&DOTS-58&DOTS-158&DOTS-258&DOTS-1258&DOTS-358&DOTS-1358&DOTS-2358&DOTS-12358&DOTS-458&DOTS-1458&DOTS-2458&DOTS-12458&DOTS-345' +
    '8&DOTS-13458&DOTS-23458&DOTS-123458&DOTS-68&DOTS-168&DOTS-268&DOTS-1268&DOTS-368&DOTS-1368&DOTS-2368&DOTS-12368&DOTS-468&DOTS-1468' +
    '&DOTS-2468&DOTS-12468&DOTS-3468&DOTS-13468&DOTS-23468&DOTS-123468&DOTS-568&DOTS-1568&DOTS-2568&DOTS-12568&DOTS-3568&DOTS-13568&DOT' +
    'S-23568&DOTS-123568&DOTS-4568&DOTS-14568&DOTS-24568&DOTS-124568&DOTS-34568&DOTS-134568&DOTS-234568&DOTS-1234568&DOTS-78&DOTS-178&D' +
    'OTS-278&DOTS-1278&DOTS-378&DOTS-1378&DOTS-2378&DOTS-12378&DOTS-478&DOTS-1478&DOTS-2478&DOTS-12478&DOTS-3478&DOTS-13478&DOTS-23478&' +
    'DOTS-123478&DOTS-578&DOTS-1578&DOTS-2578&DOTS-12578&DOTS-3578&DOTS-13578&DOTS-23578&DOTS-123578&DOTS-4578&DOTS-14578&DOTS-24578&DO' +
    'TS-124578&DOTS-34578&DOTS-134578&DOTS-234578&DOTS-1234578&DOTS-678&DOTS-1678&DOTS-2678&DOTS-12678&DOTS-3678&DOTS-13678&DOTS-23678&' +
    'DOTS-123678&DOTS-4678&DOTS-14678&DOTS-24678&DOTS-124678&DOTS-34678&DOTS-134678&DOTS-234678&DOTS-1234678&DOTS-5678&DOTS-15678&DOTS-' +
    '25678&DOTS-125678&DOTS-35678&DOTS-135678&DOTS-235678&DOTS-1235678&DOTS-45678&DOTS-145678&DOTS-245678&DOTS-1245678&DOTS-345678&DOTS' +
    '-1345678&DOTS-2345678&DOTS-12345678!p4v_iap/p,)p!p/p,!pJp!iap/p,!p4p!iap/p,!kjp!iap/p,!p4v_iqsp2!pJp!iqsp2!p4p!iqsp2!q#iapHp,!q0ia' +
    'pHp,%q_i!q#q_i!pJp!q>i!p4p!q>i!pJq_q>i!p4q_q>i%v_q_q>i%iaqIvU!q0ip&p2!q#ip&p2!p4iaq3ap/p,*p!p/p,%v_iaq3*ap/p,+p!p/p,!pJxw!p4xw!pJp' +
    '!xw!p4p!xw!pJip&p(r-!p4ip&p(r-!pJiqsp2p&p(r-!p4iqsp2p&p(r-!rMr3frkqMi%qMfrkr3i%r3iap*%qMiap*!rkqMiap*%r3iap*!rMr3ifrMqMi%qMifrkqMi' +
    '!rkqMifrkr3i%r3ifrMr3i!u=qSqivtqS!vtqSqiu=qS!rkqMiqirMqMi!rMqMiqirkqMi!vtqSqirMqMi!u=qSqirkqMi!rMqMiqirMr3i%r3iqirMqMi!tzis??Gj!is' +
    '?p4_g?$q0*q#&q#_g?$pJ*p4!RIGHT-SIDEs3tVi!LEFT-SIDEs3sii!qus3sii!r4s3sii!qus3tVias)&siiap3!q)j<etVi%k<esii!sirKpRi!tVrKpRi!p4ihqJpJ' +
    'i!pJihqJp4i!qJp4ihpJi!p4iap3o!pJiap3o!p4isfX!kjisfdpR!q0v_iqsdpR!kprp8jprp7ps&p7jprp8ps!p8prjp7prkps&kp7prjps!kprp8jprp8ps!p8prjp7' +
    'prjps!kprp7jprp7ps!p8prkp7prkps!pJpsaprp8p&p2!p4psaprp8p&p2!q0psaprjp&p2!q#psaprjp&p2!pJpsaprp7p&p2!p4psaprp7p&p2!q0psaprkp&p2!q#p' +
    'saprkp&p2!pJpsaprp8qsp2!p4psaprp8qsp2!q0psaprjqsp2!q#psaprjqsp2!pJpsaprp7qsp2!p4psaprp7qsp2!q0psaprkqsp2!q#psaprkqsp2!pJpsaprp8hpJ' +
    'psaprp7!q0psaprktTq0psaprj!p4psaprp8hp4psaprp7!q#psaprktTq#psaprj!pJpsaprp8hp4psaprp8)p7hp4psaprp7!p4psaprp8hpJpsaprp8)p7hpJpsaprp' +
    '7!pJpsaprp8hpzq>)p7opzq>!p4psaprp8hpzq>)p7opzq>!q0psaprktTq#psaprj!q#psaprktTq0psaprj!jp!iazHu]!qNghp4i!p=q-hp4i!pJihp=q-!p4ihp=q-' +
    '(s1p9p&!pihpJi!pJisfpi!plhp4i!q}hp4i!pJisfq}!r1hpJi!kvyq3!jvyq3!p8vyq3!p7vyq3!q_p/p2y.!ZunSPOT&{>qh!kp+r?p0!jp+r?p0!kp+qO!jp+qO!Zu' +
    'nku6p0&ju6p0&k>Mp0&j>Mp0!kpDp0ar)!jpDp0ar)!kpDp0atwqcquqa!jpDp0atwqcr4qa!kpDp0atwqcr4qa!jpDp0atwqcquqa!kpup0an!jpup0an!ks3pip0!js3' +
    'plp0!p!ks3plp0%js3pip0!kp(r|r^p0!jp(r|r^p0!qIwt!p/xopm!x/pux7k!jpusVapD!x/jpuan!puaSt<!p@pu!_!pux7k(p8!pwpu!phpu!puar)!phpuar)!z(p' +
    'ux7p8(p7!x/puaq:ARM ENDINGqcis?p8fj/p8fk/p7fj/p7fk/jfp8/kfp8/jfp7/kfp7!phy:zO!y:zOasy(dpRh(jih(kih!pRapHp2!qZp/p2%vN%rzrR%<:!pR:et' +
    ')pHp2fqupC:et)p/p2%aSUPERIMPOSED X!qZANTICLOCKWISE-ROTATEDv8g!p8isfpR!qZp+sl%sl%pi%pl!pRadpRp&q^j&p pH=#p&q^j!q|u=qSsT%vtqSsT%qg%d' +
    'pR%pD!p x#SQUARES!p{anh&r)!Sqcp{!p{azNsYr4!jp{hkp{!kp{tTp/p2!p/p2tTjp{!::akpCp(&jpCp(!p(::!p>akpCp(&jpCp(!p+;4!p(;4!kzxwt!jzxwt!kp' +
    '!zxwt!jp!zxwt!INCOMPLETEyS!wJp?yS!yS[gap/p2!DOUBLE-ENDED;t!pDaCONTOURED OUTLINE!INCREASESsj!SHUFFLEs{!qNgfrjvN*ap=h!yRp&frjvN!GLEI' +
    'CH STARK!THERMODYNAMIC!vnp{akpCp((jpCp(!p(r-ap7i%ug!p+pRap7i!p(pRap7i!ERROR-BARREDp+pD%p(pD%p+r-%p(r-%p+pR%p(pR!RULE-DELAYED!rzrRq' +
    '-!rRasy!rzrRapHp,!t&rR%rzrR!p!p3!q_p3!svy)pup0!sAy)pup0!_s!MINY!w-qZnq-&p3q-&p>q-%s/q-an)p3%pDs%q-&s/q-!p t/fq-&pMq-!w-p>q-!MODULO' +
    'p wA!zbarf!tmrfq-!FINITE]7rf!rfap!p,%AVERAGEasT!CIRCULATION?z!si@`!pm@`a]y]9:*<A(<e]9:*<A&pnINCLUDINGq^<A!rf:*Atkq-!QUATERNIONrfq-' +
    '!rfapJiap*&p>g&s%&s/&sy&r)!yY!tckp{q-!ZunSCHEMA:M(PIPING(PROJECTION!p3gadpRh(pNq=h(p=h(no(p=o(vVp (p(p{!s)gap~h(no(vtpT(u=pT!p3gqc' +
    'kpCpR(jpCpR!VECTORpMrcs{!t@ganh(r)!xKs{ar4rK!^ts{!t@gqckpCpR(jpCpR!qZt@gapNq=!t@gqcp!pR!qZv8g!p3gqcp{!s)gqcp{!t@gqcp{!@as{!RIGHTHA' +
    'ND@as{!ZunRELATIONAL:M!AMALGAMATIONpM>z!s%an!s/as)g&sy!s%asy&t/f!s/at/pM%hs%!s%hs/!s/hp2hs%!s%hp2hs/!s/tTfx#as/!s%tTfx#as%!rKs/azN' +
    '%s%azN!p!pDs%&s/!rKs/azNf^ts{!t/fanh%pManh!p!t/f&pM!p INTERSECTINGt/f(pM!SLOPINGtcpM&f!t/pM]*t/f%faq.vU%pMaq.vU%fapHq>%pMapHq>%fap' +
    '!sy(r)(p!r)!dxgar)!t/pMap!sy)r)!ZunDOMAIN>$&RANGE>$!qNgano!yRanh!q_pHp2ap!p/p,)q_p/p,!p=q-anh(u=pT!vTs)vT!CONGRUENTanh!qNaqg!s1p9p' +
    '&apNq=!wZp9pMp9p&!qNghp3g!p3ghqNg!qNghp=q-!p!qhp9!p >xqN^e!p)>xqN^e!qNgap pThfp pTo!sIap1pTh!piapRt<!plapRt<!piar<p#h!plar<p#h!pip' +
    'Mrjp9p&!plpMrjp9p&!pipMrjp9p&ant<!plpMrjp9p&ant<!pipMrjp9p&anh!plpMrjp9p&anh!pipMrjp9p&anhj!plpMrjp9p&anhk!pipMxv!plpMxv!pifw>pnp9' +
    'p&!plfw>pnp9p&!pifpnxv!plfpnxv!pihvmp9hpl!plhvmp9hpi!pihvTpMp9!plhvTpMp9!pihvThpl!plhvThpi!pihplhvmp9!plhpihvmp9!pihrjp9hplhrjp9!p' +
    'lhrjp9hpihrjp9!rjp9p&pMpi)pl)piant<)plant<!vmp9p&pMpi)pl%rjp9p&pMpi*pl!vTpMpi&pl%hpihqNg&plhqNg!p![ipi&pl&piar)!pl]*pi%tTpi!pirKt)' +
    'y(!plrKt)y(!pirKt)y(hrjp9!plrKt)y(hrjp9!^swE![1wE!^swEpMp9p&![1wEpMp9p&!qNgaBUMPYh!szhw>qNg!t!hw>qNg!szhw>pnp9p&!t!hw>pnp9p&!szhqN' +
    'g!t!hqNg!szhpnp9p&!t!hpnp9p&!szhs1p9p&!t!hs1p9p&!szhpns1p9p&!t!hpns1p9p&!p!sz%t!!q}an!r1an!q}ap3go!r1ap3go!q}at@go!r1at@go!q}p6pMp' +
    '9p&anh!r1p6pMp9p&anh!q}p6hqNg!r1p6hqNg!q}p6hp=q-!r1p6hp=q-!q}p6hs1p9p&!r1p6hs1p9p&!q}p6hpnp9p&!r1p6hpnp9p&!pDkq:s[q-%jq:s[q-!rKq}%' +
    'r1%q}pMp9p&%r1pMp9p&!q}hr1!r1hq}!q}hq}!r1hr1%tTq}&fx#t)q>aq}!t[p6x7q#!]YaxYqu!TRANSVERSALs%!FORKING!NONFORKING!qJkqX%p7qX%p8qX!<:a' +
    'S!p/p2q_jv+!p!p/p2kv+!p/p2p!kv+!p!p/p2p!kv+!pzq>qskyqp6p!p/!qJp7qXasy%p8qXar)(hqJp7qX!p!p7qX%p8qX%p,png!php!p,png!tXpn:daphNEGATIO' +
    'NsT!p/pmapRh)o!p7qXapRo!vNapHp,&p=q-!q_p/p2>Kz@(apHp,%qhq-%[ipi&pl!vmrjpipMp9p&&plpMp9p&!q_rR>Kz@!tcq_p/p2q-!p!rRq-!p+p/p2!w-p+p/p' +
    '2!rMqMp+i%r3p+i!rkqMp+i%r3p+i!kjp+i!pJp(i!q0p(i!q#p(i!rMqMp(i%r3p(i!rkqMp(i%r3p(i!kjp(i!p8p7p(i!p4iax_q#)q0!pJiax_q#)q0!pDaqupCp(&' +
    'r4pCp(&q@jqSpCp(&q)kqSpCp(!r-akpCp(&jpCp(&qupCp(&r4pCp(!qIpD!p(tcpD!p+tcpD!p(=PdpD!p+=PdpD!p(z3!p+z3%;.!p(;.!pHp(;.!p(tcpR%s<r-!p+' +
    's<r-!p(s<ug!p+s<ug!p(dr-&ug!p+dug!p(pHy9!p+pHy9!p(p/y9!p+p/y9!kiadpR!p)pJvf!kiaqZp3!pzpJzXi!pJv_iap/p,)p!p/p,(qsp2&q_q>i%iaqIvU(q3' +
    'ap/p,*p!p/p,%v_iaq3*ap/p,+p!p/p,%isfX!tzis??Gk!qNghpJi!rzp=q-hpJi!pJihrzs1p9p&!p4isfpl(r1!pJtmi!p4tmi!rzp=q-hp4i!p4ihrzs1p9p&!p=q-' +
    'hpJi!pJihs1p9p&(rzp=q-!p4ihrzp=q-$4!p+s<q]!p(dq]!p+dq]!p(sAz3!p+sAz3!p<tcpR%])a])t<%pRapRt<&%qZ<]$4N!GLAGOLITICebAZU(>^({L(@/(?L({' +
    'j({x(y2({v(yV(p$yV(I(?J(@r([>(yz([b(ONU(]a(^0(^q({5(UKU(?w(@C(OTU(q[(^[(xc(>q(q/(v/({g({d(_#pB(qq(dr+*aq3(r*(yTdr+(t&r+(yTt&r+(ww(' +
    'w#(^]({)A([2yz$2%dbAZU(>^({L(@/(?L({j({x(y2({v(yV(p$yV(I(?J(@r([>(yz([b(ONU(]a(^0(^q({5(UKU(?w(@C(OTU(q[(^[(xc(>q(q/(v/({g({d(_#pB' +
    '(qq(dr+*aq3(r*(yTdr+(t&r+(yTt&r+(ww(w#(^]({)A([2yz$2!q7ebLap!p2%dbLap!p2%ebLaq.p=(Pap,(Raq3%dbAap,(TaqSp,%ebHaqH%dbHaqH%ebKaqH%dbK' +
    'aqH%ebZaqH%dbZaqH%ebqY(Map*(pwA)qY%dbVajp*%ebWap*%dbWap*(Vasp%ebpCH%dbpCH(TAILLESSr/(Ea[s(pwRaq3(OapQpvt<%bdepwE%vVdbJ!s*beV!q7ebS' +
    'axUq3(ZaxUq3!r,eb={%db={%eb{O%db{O%ebrA%dbrA%eb?+%db?+%eby6%dby6%ebSOU%dbSOU%eb{u%db{u%eb@@%db@@%eb_i%db_i%eb@R%db@R%eby]%dby]%eb[' +
    '3%db[3%ebr %dbr %ebqz%dbqz%ebyg%dbyg%ebO%dbO%ebq;%dbq;%ebr$%dbr$%eb<p%db<p%ebsC%dbsC%ebzp%dbzp%ebu/%dbu/%ebyb%dbyb%ebs+%dbs+%ebz-%' +
    'dbz-%ebuNp:%dbuNp:%ebq8r,rT%dbq8r,rT%ebu+y6%dbu+y6%ebuNy]%dbuNy]%ebuNqz%dbuNqz%ebu+qz%dbu+qz%ebq8r,z-%dbq8r,z-%ebw:%dbw:%eby$uz%db' +
    'y$uz%ebq8r,uz%dbq8r,uz%ebq8r,sJ%dbq8r,sJ%eb=xya%db=xya%ebuNv~%dbuNv~%ebq8r,v~%dbq8r,v~%ebq8r,pB%dbq8r,pB%eb[+pB%db[+pB%ebq8r,HEI%d' +
    'bq8r,HEI%ebq8r,;)%dbq8r,;)%ebq8r,v|%dbq8r,v|%ebq8r,DJA%dbq8r,DJA%ebq8r,vS%dbq8r,vS%ebq8u:vS%dbq8u:vS%ebq8u:<#%dbq8u:<#%ebq8u:up%db' +
    'q8u:up%ebq8u:=U%dbq8u:=U%p.w%&r r$&q;r$&STAUROS&sCr$&ybr$&vS<p%ebu+uz%dbu+uz%ebu+v|%dbu+v|%r5qzh&SPIRITUS ASPER(LENIS$8%q8u:q%pp(?' +
    'Fr<p#(INDIRECTr<p#({Nwm%t^p%pC%q%pp%MORPHOLOGICALwm!:{dbr>(:2(wy(:h(q5(=R(: (=,(qc(x$(;[(u8(y}(rF(<4(=m(z<(xH(xW(v`(<;(;L(:}(<N(sB' +
    '(:B(u$(yX(:F(:@(=^(;@(;&(qy(yP(rS(;((;1$B!TIFINAGHbpZ&YAB&YABH&YAG&YAGHH&>I=rYAJ&YAJ&YAD&YADH&YADD&YADDH&YEY&YAF&=c&v^=c&YAKHH&=a&' +
    '>I=r=a&v^=a&YAHH&zz&{c&v^{c&YAQ&v^YAQ&sG&=d&AHAGGAR=d&v^=d&YAL&YAM&YAN&v^YAGN(t5&YAP&qq&YAR&YARR&=`&v^=`&AYER=`&YAS&YASS&YASH&wS&Y' +
    'ATH&YACH&YATT&YAV&YAW&YAY&YAZ&TAWELLEMET YAZ&YAZZ$A%s*bLABIALIZATIONp#$H!?ftKLOA&MOA&ROA&SOA&SHOA&BOA&TOA&COA&NOA&NYOA&s_z&&ZOA&DO' +
    'A&DDOA&JOA&THOA&CHOA&PHOA&POA&GGWA&GGWI&GGWEE&GGWE$A&rH&<~&<|&SSAA&SSEE&SSE&<}$2&CCA&CCU&CCI&CCAA&CCEE&CCE&CCO$2&ZZA&ZZU&ZZI&ZZAA&' +
    'ZZEE&ZZE&ZZO$2&CCHA&CCHU&CCHI&CCHAA&CCHEE&:?&CCHO$2&QYA&QYU&QYI&QYAA&QYEE&QYE&QYO$2&KYA&KYU&KYI&KYAA&[*&KYE&KYO$2&XYA&XYU&XYI&XYAA' +
    '&XYEE&XYE&XYO$2&GYA&GYU&GYI&GYAA&GYEE&GYE&GYO$2!r5tWbtR(tL(s$(s (sX(r~(pL(rp(s9(q5(O(q[(u.(uT(r&(pB(v((rJ(q/(<h(ww(ES-TE(A(su(:f(;' +
    'qxf(wS(qq(saA(tfr+(t&r+(sat&r+!jpuw@vJ&qIw@vJ!kw@p0!jw@p0!kqIw@p0!jqIw@p0!vQ@bvJ%qI@bvJ!qI=BvJ!k=Bp0!j=Bp0!vQpD!kvQ]&p0!jvQ]&p0!ED' +
    'ITORIAL CORONIS!<5!?t<5!ph?t<5!HYPODIASTOLE!qIOBELOS!q#>!!q0>!!qIsApu!p!z(ta!q&@c!PALM:;!taapW!p=apvh!kpQ]5p0!jpQ]5p0!p=anh(o!kp/p' +
    '2az9!jp/p2az9!qukpCp0%jpCp0!r4kpCp0%jpCp0!kxRUp0!jxRUp0!kp!qO!jp!qO!p pTp?p%nqD!p%np?p pTqD!q|p1nqD!p5np#!phr<p#!p/p=!pvtk!variq.n' +
    '$27!v4z;xA&:G&xIp%(p (p)&]G&s[&_R&[ p%(p &?I&^A&dp%(p &[.p%(p (p)(p1&^v&_k&^wp%(p &t`p%(p &yM&<R$2&CHOKE&v$&uk&?7&MOTHER&CIVILIAN&' +
    'wRp%(p &vx&PAWp%(p &zUpCxb{+&:S&DOG&@g&>Up6:I&EYE&_$p%(p &:1&<o&sH<o&NETp%(p (p)(p1&MESH&^R&<Q&EWE&q8&>]p%(p &[H&[V&@4p%(p (p)&_l&' +
    '>u&r3p%(p &sHxJ&zUqT&qT&sH_ (r^&:w&sH>c&zUzu&zup%(p &>t&sH;!&pzp%(p &sHpz(@#&[Wp%(p &x?&>T&sH_V;^([5(v.(FLY&y3p%(p (p)&sHy3&u]&sH@' +
    'K&>V&@.&sHvy(:8(^=&zU=X({f&sH?x&yWvs&sHvs&yW=@&sH=@&yWvo&sHvo&zo&yWzo&sHzo$D!KANGXIz;p%&pm&n&sT&xI&p*&p &LID&u8&LEGS&?^&pA&p7s[&CO' +
    'VER&;6&_R&q:s[&[ &]d&WRAP&SPOON&jq:s[&HIDING:o&q+&?I&^A&:G&PRIVATE&AGAIN&;s&:o&t,&SCHOLAR&t;(SLOWLY&EVENING&t&&=Z&>n&ROOF&INCH&d&[' +
    '.&CORPSE&SPROUT&yx&RIVER&{b&ONESELF&TURBAN&DRY&qJ_k&qI:G&pzSTRIDE&p HANDS&SHOOT&wd&^w&BRISTLE&STEP&t`&HALBERD&DOOR&yM&:;&<R&s}&DIP' +
    'PER&AXE&pD&pn&v$&SAY&uk&xb&LACK&pp&?7&WEAPON&s8pn&COMPARE&FUR&CLAN&STEAM&wR&vx&CLAW&FATHER&p!X&pCxb{+&SLICE&FANG&:S&DOG&PROFOUND&@' +
    'g&MELON&=9&SWEET&LIFE&USE&FIELD&>Up6:I&SICKNESS&qI_`&p+&SKIN&s!&EYE&^}&i&STONE&_$&TRACK&GRAIN&CAVE&STAND&:1&RICE&<o&JAR&NET&^R&:s&' +
    'q8&f&PLOW&:n&>]&[H&MINISTER&^D&ARRIVE&[V&=?&OPPOSE&BOAT&STOPPING&COLOR&@4&_l&INSECT&BLOOD&zu:o&>u&r3&xJ&qT&_ &VALLEY&BEAN&PIG&BADG' +
    'ER&r^&RED&RUN&:w&BODY&>c&BITTER&MORNING&zu&>t&=Y&DISTINGUISH&VILLAGE&;!&pz&@#&[W&SLAVE&qJTAILED:8&x?&>T&WRONG&wr&;^&_V;^&LEEK&t2&[' +
    '5&v.&FLY&y3&u]&FRAGRANT&@K&>V&=+&@;&FIGHT&SACRIFICIAL=Y&>d&@.&vy&:8&^=&?8&=X&HEMP&{f&MILLET&p(&EMBROIDERY&?x&TRIPOD&?R&RAT&NOSE&vs' +
    '&=@&vo&zo&?q$R!s`DESCRIPTIONu%kp&j(hp&o(kp&q.fj(hp&q.fo(q%_5(_5qsh*o*k*q@k+j*q)k(OVERLAID$5%r_%p~%q%pp!DITTOp#!@hINDUSTRIAL_*p.!s`' +
    'w!p#%:Hp#%qPpq!kpup0!jpup0!kp!pup0!jp!pup0!kqap0!jqap0!kp+qap0!jp+qap0!kp(uep0!jp(uep0!<Cp#!GETAp#!kr|r^p0!jr|r^p0!kp+uep0!jp+uep0' +
    '!kp+r|r^p0!jp+r|r^p0!kp+pDp0!jp+pDp0!tzq>!php!t1r0p#!p!t1r0p#!pQp!t1r0p#!<Cp#wr!@>u;p%&p &p)&p1&p5&pE&pI&pA&pK!s`LEVELpdp#%u=pdp#%' +
    ':apdp#%ENTERINGpdp#!u3qnnpdp#%p!npdp#!v-q>!p/KANAxAp#(atyt2p#(p#q@pC(atyt2p#q@pC(p#q)pC!qZ<Cp#!s`zgpm:trip.!@>u;q+&rm&tv!p/s`w!p#!' +
    'MASUp#!]7ALTERNATIONp#!s`zsw~%pCuYr_$2!;0bdA&A&dI&I&dU&U&dE&E&dO&O&pL&px&rt&sK&s&&ss&rg&uZ&rh&t;&po&qR&s,&t}&s-&v0&s~&r~&rQ&tN&pj&' +
    'pk&sU&s7&dsE&sE&s^&r&&s &p&&s8&p]&qz&qd&rD&r:&pB&p}&pX&re&sZ&q;&t-&sk&u<&qy&tR&q[&r7&t6&s>&pa&r &qB&r9&r[&dpZ&pZ&dqq&qq&dr*&r*&pY&' +
    'se&r]&sR&r$&dp|&p|&sW&rS&r}&N&xi&dpL(rg$3!r5x(tyt2p#&<dt2p#!x(tyt2p#%<dt2p#!;0w!p#%tyw!p#%sqYORI!x(p!ta!vCbdA&A&dI&I&dU&U&dE&E&dO&' +
    'O&pL&px&rt&sK&s&&ss&rg&uZ&rh&t;&po&qR&s,&t}&s-&v0&s~&r~&rQ&tN&pj&pk&sU&s7&dsE&sE&s^&r&&s &p&&s8&p]&qz&qd&rD&r:&pB&p}&pX&re&sZ&q;&t' +
    '-&sk&u<&qy&tR&q[&r7&t6&s>&pa&r &qB&r9&r[&dpZ&pZ&dqq&qq&dr*&r*&pY&se&r]&sR&r$&dp|&p|&sW&rS&r}&N&xi&dpL(rg&r2&wP&tL&uB%q.n!x(]jt2p#!' +
    'vCw!p#%tyw!p#%sq[%$6!>WbB&P&M&F&D&T&N&L&G&K&H&J&Q&X&ZH&CH&xM&R&Z&C&S&A&O&E&wn&q2&EI&qA&w0&r>&q5&uH&uS&u.&I&U&IU&V&tB&GN&IH$4!u3buc' +
    '&z[&;O&um&y~&z &v&&z_&uu&zC&zD&zE&zF&<W&<V&zB&uj&ut&z]&z5&u{&z^&u4&u)&zZ&uL&ub&v%&us&u^&A&qv&pZ&xj&EO&E&=e&uC&O&p|&=T&rE&r*&U&=W&r' +
    'S&sW&qq&uV&sG&I%wu%b<{&<%&<$&[o&^&&<X&^*&^)&^,&;l&;m&[O&;C&]R&<>&]T&<=&<<&]U&;E&@t&<s&^k&<u&<t&<r&<2&<z&=g&{i&{h&;D&_(&=f&{m&{n&{l' +
    '&{r&{q&{p&>+&ARAEAE$2!s`>#LINKINGp#&rzp#&p%p#&p p#&p)p#&p1p#&qup#&q.p#&r4p#&wvp#&xIp#&v[p#&yEp#&yOp#&t,p#&u8p#!>Wbsk&t}&vB&ss&qb&E' +
    'NN&qC&ONN&yU&ANN&INN&UNN&u5&NGG&AINN&AUNN&wX&x6&ONG&INNN%lbP(T(K(H$9!v4p,T&WG&XG&BXG&SW&HZZ&HZG&HP&HZWG&SZWG&HZT&HZZP&HPWG&HZW&HZZ' +
    'Z&N&H&S&P&SP&D&HZ&HG&SZ&SWZ&ST&SG&PD&PZ&TN&SZZ&SWG&HXWG&HZZZG&PG&Q$D!vCbds&(s,(s-(p&(qd(pB(re(t-(qy(r7(qB(pY(se(r](sR(r$!z0u3uc&um' +
    '&v&&uu&uj&ut&u{&u4&u)&uL&ub&v%&us&u^&ucA&umA&v&A&uuA&ujA&utA&u{A&u4A&u)A&uLA&ubA&v%A&usA&u^A&u)U%;Su%OJEON(Ot-$2%;7p%&p &p)&p1&p5&' +
    'pE&pI&pA&pK&q+&uk&vx&wR&{_&[L&t,&v$&_-&@A&^x&;}&^~&?k&>w&[,&REPRESENT&CALL&_.&_3&?_&]}&=}&FESTIVAL&ry&^D&]x!qZ;7r<&KINDERGARTEN&SC' +
    'HOOL&[%%qPq+rFp(pD&rmrFp(pD&tvrFp(pD&vzrFp(pD&rZrFp(pD&xSrFp(pD&xLrFp(pD&worFp(pD!]8g!qZqPrmp%(p (p)(p1(p5(pE(pI(pA(pK&tv(p%(p (p)' +
    '(p1(p5%u3uc&um&v&&uu&uj&ut&u{&u4&u)&uL&ub&v%&us&u^&ucA&umA&v&A&uuA&ujA&utA&u{A&u4A&u)A&uLA&ubA&v%A&usA&u^A%;Su%CHAMKO(JUEUI%u3u4U!' +
    ';S_*p.!qZ;7p%&p &p)&p1&p5&pE&pI&pA&pK&q+&uk&vx&wR&{_&[L&t,&v$&_-&@A&^x&;}&^~&?k&>w&[,&SECRET&ui&vv&SUITABLE&EXCELLENT&]h&ATTENTION' +
    '&ITEM&ry&COPY&CORRECT&p`&sn&pQ&k&j&MEDICINE&RELIGION&_.&_3&?_&]}&=}&NIGHT%qPtvpE(pI(pA(pK&vz(p%(p (p)(p1(p5(pE(pI(pA(pK&rZ!s`zgp.q' +
    'rJANUARY)FEBRUARY)MARCH)APRIL)MAY)JUNE)JULY)AUGUST)SEPTEMBER)OCTOBER)NOVEMBER)DECEMBER!pDHG%ERG%EV!LIMITED LIABILITYg!qZvCA&I&U&E&' +
    'O&pL&rt&s&&rg&rh&po&s,&s-&s~&rQ&pj&sU&sE&r&&p&&p]&qz&qd&rD&r:&pB&re&t-&qy&r7&pa&r &qB&r9&r[&pZ&qq&r*&pY&se&r]&sR&r$&p|&sW&rS&r}$2!' +
    'pDAPAATO%ARUHUA%ANPEA%AARU%ININGU%INTI%UON%ESUKUUDO%EEKAA%ONSU%OOMU%KAIRI%KARATTO%KARORII%GARON%GANMA%GIGA%GINII%KYURII%GIRUDAA%KI' +
    'RO%KIROGURAMU%KIROMEETORU%KIROWATTO%GURAMU%GURAMUTON%KURUZEIRO%KUROONE%KEESU%KORUNA%KOOPO%SAIKURU%SANTIIMU%SIRINGU%SENTI%SENTO%DAA' +
    'SU%DESI%DORU%TON%NANO%NOTTO%HAITU%PAASENTO%PAATU%BAARERU%PIASUTORU%PIKURU%PIKO%BIRU%HUARADDO%HUIITO%BUSSYERU%HURAN%HEKUTAARU%]H%PE' +
    'NIHI%HERUTU%PENSU%PEEZI%BEETA%POINTO%BORUTO%HON%PONDO%HOORU%HOON%MAIKURO%MAIRU%MAHHA%MARUKU%MANSYON%MIKURON%MIRI%MIRIBAARU%;k%MEGA' +
    'TON%MEETORU%YAADO%YAARU%YUAN%RITTORU%RIRA%RUPII%RUUBURU%REMU%RENTOGEN%WATTO!s`zgp.qrHOURpq*p%*p *p)*p1*p5*pE*pI*pA*pK*q+*uQ*uA*wI*' +
    'v{*vw*u|*w;*vr*w/*rm*{8*{:*{9*{7!pDHPA%pk%qA%p2%OV%PC%DM&q|&wk%IU%ERA;}HEISEI(SYOUWA(TAISYOU(MEIZI%CORPORATION%pXAMPS%p]%qBA%pa%pL' +
    '%KB%MB%GB%CAL%KCAL%PF%NF%qBF&G%MG%KG%HZ%KHZ%MHZ%GHZ%THZ%qBL%ML%DL%KL%FM%NM%qBM%yu%CM%yf%yuq|%CMq|%Mq|%yfq|%yuwk%CMwk%Mwk%yfwk%Mp?S' +
    ')q|%pX%;U%MPA%GPA%RAD&p?S)q|%PS%NS%qBS%MS%PV%NV%qBV%MV%KV%MV;k%PW%NW%qBW%MW%KW%MW;k%Kz+%Mz+%wX%BQ%CC%CD%Cp?KG%t+%DB%GY%pB%HP%qc%KK' +
    '%yfe%KT%LM%LN%LOG%LX%MBd%MIL%MOL%PH%PM%PPM%PR%SR%SV%WB%Vp?M%Ap?M!s`zgp.qrDAYp%*p *p)*p1*p5*pE*pI*pA*pK*q+*uQ*uA*wI*v{*vw*u|*w;*vr*' +
    'w/*rm*{8*{:*{9*{7*TWENTY-FIVE*TWENTY-SIX*TWENTY-SEVEN*TWENTY-EIGHT*TWENTY-NINE*tv*THIRTY-ONE!pDv<$535!HEXAGRAMqrq^CREATIVEyO(RECEP' +
    'TIVEt,&DIFFICULTYsYq^BEGINNING&YOUTHFUL FOLLY&{R&CONFLICT&q^ARMY&@I_y&d_U&TREADING&]>&STANDSTILL&FELLOWSHIP&v}POSSESSION&MODESTY&E' +
    'NTHUSIASM&?r&{brFq^DECAYED&APPROACH&CONTEMPLATION&BITINGsf&@2&SPLITTING APART&<U&INNOCENCE&v}_U&;s:R&v}]g&q^ABYSMALwR(CLINGINGvx&I' +
    'NFLUENCE&DURATION&RETREAT&v}]d&PROGRESS&?1p6q^pV&q^FAMILY&<-&OBSTRUCTION&DELIVERANCE&DECREASE&@[&BREAKTHROUGH&COMINGp&[I&:x_y&PUSH' +
    'ING{H&OPPRESSION&q^WELL&REVOLUTION&q^>d(AROUSING=5(@xSTILLyx&DEVELOPMENT&q^MARRYING MAIDEN&ABUNDANCE&q^WANDERER(GENTLEv.(JOYOUS[-&' +
    'DISPERSION&LIMITATION&@^TRUTH&d]g&AFTER:L&BEFORE:L$G75!sGtKIT&IX&I&IP&IET&IEX&su&IEP&sY&AX&A&AP&UOX&UO&UOP&z.&OX&O&OP&EX&E&vb&BIT&' +
    'BIX&sZ&BIP&BIET&BIEX&BIE&BIEP&BAT&BAX&p}&BAP&BUOX&BUO&BUOP&BOT&s[&t6&BOP&BEX&tR&BEP&u#&BUX&sk&BUP&BURX&v3&BYT&BYX&t)&BYP&BYRX&BYR&' +
    'PIT&PIX&q;&PIP&PIEX&PIE&PIEP&PAT&PAX&pX&w1&PUOX&PUO&PUOP&POT&POX&s>&POP&PUT&PUX&u<&PUP&PURX&PUR&PYT&PYX&PY&PYP&PYRX&PYR&BBIT&BBIX&' +
    'BBI&BBIP&BBIET&BBIEX&BBIE&BBIEP&BBAT&BBAX&x|&BBAP&BBUOX&BBUO&BBUOP&BBOT&BBOX&BBO&BBOP&BBEX&BBE&BBEP&>@&BBUX&BBU&BBUP&BBURX&BBUR&BB' +
    'YT&BBYX&BBY&BBYP&NBIT&NBIX&NBI&NBIP&NBIEX&[e&NBIEP&NBAT&NBAX&NBA&NBAP&NBOT&NBOX&NBO&NBOP&NBUT&NBUX&NBU&NBUP&NBURX&NBUR&NBYT&NBYX&N' +
    'BY&NBYP&NBYRX&NBYR&HMIT&HMIX&HMI&HMIP&HMIEX&HMIE&HMIEP&HMAT&HMAX&HMA&HMAP&HMUOX&HMUO&HMUOP&HMOT&HMOX&HMO&HMOP&HMUT&HMUX&HMU&HMUP&H' +
    'MURX&HMUR&HMYX&HMY&HMYP&HMYRX&HMYR&;o&MIX&r &MIP&MIEX&MIE&MIEP&MAT&MAX&pa&MAP&MUOT&MUOX&MUO&MUOP&MOT&MOX&r[&MOP&MEX&r9&MUT&MUX&qB&' +
    'MUP&MURX&MUR&MYT&MYX&MY&MYP&FIT&FIX&u/&FIP&FAT&FAX&qj&FAP&FOX&t]&FOP&FUT&FUX&yF&FUP&FURX&FUR&FYT&FYX&FY&FYP&VIT&VIX&wP&VIP&{P&VIEX' +
    '&VIE&VIEP&VAT&VAX&r2&VAP&VOT&VOX&uB&VOP&VEX&VEP&VUT&VUX&xi&VUP&VURX&VUR&VYT&VYX&VY&VYP&VYRX&VYR&DIT&DIX&s7&DIP&DIEX&DIE&DIEP&DAT&D' +
    'AX&pk&:[&DUOX&DUO&n&DOX&s8&DOP&DEX&s &DEP&DUT&DUX&s^&DUP&DURX&DUR&TIT&TIX&sU&x_&TIEX&wJ&TIEP&TAT&TAX&pj&TAP&TUOT&TUOX&TUO&TUOP&TOT' +
    '&TOX&p&&qu&TEX&r&&TEP&TUT&TUX&sE&TUP&TURX&xd&DDIT&DDIX&DDI&DDIP&DDIEX&DDIE&DDIEP&DDAT&DDAX&r@&DDAP&DDUOX&DDUO&DDUOP&DDOT&DDOX&:_&D' +
    'DOP&DDEX&DDE&DDEP&DDUT&DDUX&DDU&DDUP&DDURX&?6&NDIT&NDIX&NDI&NDIP&NDIEX&NDIE&NDAT&NDAX&;~&NDAP&NDOT&NDOX&NDO&NDOP&NDEX&NDE&NDEP&NDU' +
    'T&NDUX&NDU&NDUP&NDURX&NDUR&HNIT&HNIX&HNI&HNIP&HNIET&HNIEX&HNIE&HNIEP&HNAT&HNAX&HNA&HNAP&HNUOX&HNUO&HNOT&HNOX&HNOP&HNEX&HNE&HNEP&HN' +
    'UT&NIT&NIX&qz&NIP&NIEX&NIE&NIEP&NAX&p]&NAP&NUOX&NUO&NUOP&pn&NOX&r:&NOP&NEX&rD&NEP&NUT&NUX&qd&NUP&NURX&NUR&HLIT&HLIX&HLI&HLIP&HLIEX' +
    '&HLIE&HLIEP&HLAT&HLAX&HLA&HLAP&HLUOX&HLUO&HLUOP&HLOX&HLO&HLOP&HLEX&HLE&HLEP&HLUT&HLUX&HLU&HLUP&HLURX&HLUR&HLYT&HLYX&HLY&HLYP&HLYRX' +
    '&HLYR&LIT&LIX&sO&LIP&LIET&LIEX&LIE&LIEP&LAT&LAX&pb&LAP&LUOT&LUOX&LUO&LUOP&LOT&LOX&s(&LOP&LEX&t>&LEP&LUT&LUX&ru&LUP&LURX&LUR&LYT&LY' +
    'X&LY&LYP&LYRX&LYR&GIT&GIX&sK&GIP&GIET&GIEX&GIE&GIEP&GAT&GAX&px&GAP&GUOT&GUOX&GUO&GUOP&GOT&GOX&t;&GOP&GET&GEX&uZ&GEP&GUT&GUX&ss&GUP' +
    '&GURX&GUR&KIT&KIX&rt&KIP&KIEX&KIE&KIEP&KAT&KAX&pL&KAP&KUOX&KUO&KUOP&KOT&KOX&rh&KOP&KET&KEX&rg&KEP&KUT&KUX&s&&KUP&KURX&t.&GGIT&GGIX' +
    '&GGI&GGIEX&GGIE&GGIEP&GGAT&GGAX&yJ&GGAP&GGUOT&GGUOX&@+&GGUOP&GGOT&GGOX&GGO&@*&GGET&GGEX&:|&GGEP&GGUT&GGUX&GGU&GGUP&GGURX&GGUR&MGIE' +
    'X&MGIE&MGAT&MGAX&MGA&MGAP&MGUOX&MGUO&MGUOP&MGOT&MGOX&sx&MGOP&MGEX&MGE&MGEP&MGUT&MGUX&MGU&MGUP&MGURX&MGUR&@O&HXIX&HXI&HXIP&HXIET&HX' +
    'IEX&HXIE&HXIEP&HXAT&HXAX&HXA&HXAP&HXUOT&HXUOX&@Q&HXUOP&HXOT&HXOX&HXO&@P&HXEX&HXE&HXEP&NGIEX&NGIE&NGIEP&NGAT&NGAX&q,&NGAP&NGUOT&NGU' +
    'OX&NGUO&NGOT&NGOX&vK&NGOP&NGEX&NGE&NGEP&HIT&HIEX&yP&;)&HAX&pB&HAP&HUOT&HUOX&HUO&HUOP&;3&HOX&r7&HOP&HEX&qy&HEP&WAT&WAX&p|&WAP&WUOX&' +
    'WUO&WUOP&WOX&r}&WOP&WEX&rS&WEP&ZIT&ZIX&t}&ZIP&ZIEX&ZIE&ZIEP&ZAT&ZAX&qR&ZAP&ZUOX&ZUO&ZUOP&ZOT&ZOX&tN&ZOP&ZEX&r~&ZEP&ZUT&ZUX&v0&ZUP&' +
    'ZURX&ZUR&ZYT&ZYX&ZY&ZYP&ZYRX&ZYR&CIT&CIX&y &CIP&CIET&CIEX&CIE&CIEP&CAT&CAX&q4&CAP&CUOX&CUO&?!&COT&COX&t+&COP&CEX&wg&CEP&CUT&CUX&CU' +
    '&:T&CURX&CUR&CYT&CYX&CY&CYP&CYRX&CYR&ZZIT&ZZIX&ZZI&ZZIP&{{&ZZIEX&ZZIE&ZZIEP&ZZAT&ZZAX&ZZA&ZZAP&ZZOX&ZZO&ZZOP&ZZEX&ZZE&ZZEP&ZZUX&ZZ' +
    'U&ZZUP&ZZURX&ZZUR&ZZYT&ZZYX&ZZY&ZZYP&ZZYRX&ZZYR&NZIT&NZIX&NZI&NZIP&NZIEX&NZIE&NZIEP&NZAT&NZAX&NZA&NZAP&NZUOX&NZUO&NZOX&NZOP&NZEX&N' +
    'ZE&NZUX&NZU&]#&NZURX&NZUR&NZYT&NZYX&NZY&NZYP&NZYRX&NZYR&SIT&pE&s,&SIP&SIEX&SIE&SIEP&<`&SAX&po&SAP&SUOX&SUO&SUOP&SOT&SOX&rQ&SOP&SEX' +
    '&s~&SEP&SUT&SUX&s-&SUP&SURX&zc&SYT&SYX&SY&SYP&SYRX&SYR&SSIT&SSIX&<|&SSIP&SSIEX&SSIE&SSIEP&SSAT&SSAX&rH&SSAP&SSOT&SSOX&<}&SSOP&SSEX' +
    '&SSE&SSEP&SSUT&SSUX&<~&SSUP&SSYT&SSYX&SSY&SSYP&SSYRX&SSYR&ZHAT&ZHAX&t%&ZHAP&ZHUOX&ZHUO&ZHUOP&ZHOT&ZHOX&=o&ZHOP&ZHET&ZHEX&sX&ZHEP&Z' +
    'HUT&ZHUX&=p&ZHUP&ZHURX&ZHUR&ZHYT&ZHYX&ZHY&ZHYP&ZHYRX&ZHYR&CHAT&CHAX&qL&CHAP&CHUOT&CHUOX&CHUO&CHUOP&CHOT&CHOX&u(&CHOP&CHET&CHEX&rJ&' +
    'CHEP&CHUX&:E&CHUP&CHURX&CHUR&CHYT&CHYX&CHY&CHYP&CHYRX&CHYR&RRAX&tG&RRUOX&RRUO&RROT&RROX&RRO&RROP&RRET&RREX&RRE&RREP&RRUT&RRUX&RRU&' +
    'RRUP&RRURX&RRUR&RRYT&RRYX&RRY&RRYP&RRYRX&RRYR&NRAT&NRAX&NRA&NRAP&NROX&NRO&NROP&NRET&NREX&NRE&NREP&NRUT&NRUX&NRU&NRUP&NRURX&NRUR&NR' +
    'YT&NRYX&NRY&NRYP&NRYRX&NRYR&^Q&SHAX&q/&SHAP&SHUOX&SHUO&SHUOP&SHOT&SHOX&u@&^Y&SHET&SHEX&r%&SHEP&SHUT&SHUX&tq&SHUP&SHURX&^^&SHYT&SHY' +
    'X&SHY&SHYP&SHYRX&SHYR&RAT&RAX&pY&<R&RUOX&RUO&RUOP&ROT&ROX&r$&ROP&REX&sR&REP&RUT&RUX&r]&RUP&RURX&RUR&RYT&RYX&RY&RYP&RYRX&RYR&JIT&JI' +
    'X&vB&JIP&JIET&JIEX&JIE&JIEP&JUOT&JUOX&JUO&JUOP&u`&JOX&u_&JOP&JUT&JUX&w$&JUP&JURX&JUR&JYT&JYX&JY&JYP&JYRX&JYR&QIT&QIX&x=&QIP&QIET&Q' +
    'IEX&QIE&QIEP&QUOT&QUOX&QUO&QUOP&QOT&QOX&z8&QOP&QUT&QUX&x>&QUP&QURX&QUR&QYT&QYX&QY&QYP&QYRX&QYR&JJIT&JJIX&JJI&JJIP&JJIET&JJIEX&@j&J' +
    'JIEP&JJUOX&JJUO&JJUOP&JJOT&JJOX&JJO&JJOP&@k&JJUX&JJU&JJUP&JJURX&JJUR&JJYT&JJYX&JJY&JJYP&NJIT&NJIX&NJI&NJIP&NJIET&NJIEX&NJIE&NJIEP&' +
    'NJUOX&NJUO&NJOT&NJOX&NJO&NJOP&NJUX&NJU&NJUP&NJURX&NJUR&NJYT&NJYX&NJY&NJYP&NJYRX&NJYR&NYIT&NYIX&up&] &NYIET&NYIEX&NYIE&NYIEP&NYUOX&' +
    'NYUO&NYUOP&NYOT&NYOX&uq&]!&NYUT&NYUX&<+&NYUP&XIT&XIX&sh&XIP&XIET&XIEX&XIE&XIEP&XUOX&XUO&XOT&XOX&XO&XOP&XYT&XYX&XY&XYP&XYRX&XYR&YIT' +
    '&YIX&sG&YIP&YIET&YIEX&YIE&YIEP&YUOT&YUOX&YUO&YUOP&YOT&YOX&r*&YOP&z~&YUX&qq&YUP&YURX&YUR&YYT&YYX&YY&YYP&YYRX&YYR$4%z;QOT&sO&KIT&] &' +
    'CYP&<|&@*&GEP&r &@O&LYR&>@&MOP&r*&PUT&@Q&TAT&px&ZUP&CYT&?6&v3&@+&]!&sE&OP&@k&ZOT&PYT&HMO&YIT&VUR&SHY&VEP&qR&u_&]#&JJY&GOT&@j&r}&s^' +
    '&^^&LIE&CY&?!&CIP&@P&^Q&ZUR&^Y&rJ&{{&[e&rg$A!LISUbp}&pX&qf&pk&pj&qF&px&pL&qV&q1&q4&qL&uP&s.&wL&pa&p]&pb&po&t%&qR&q,&pB&tM&;/&qj&p|' +
    '&q/&pZ&rd&A&qv&E&uV&I&O&U&t#&UH&rE&pd;zsU(p]s>(;zCYA)t6)p])JEU%qDp~&q%pp!VAItKqb&EEN&;*&=V&WEEN&w3&BHEE&w`&MBEE&KPEE&MGBEE&GBEE&y?' +
    '&xg&xY&x^&DHEE&DHHEE&;_&z?&wl&NDEE&xJ&<i&xn&:!&CEE&x!&[p&xk&KEE&NGGEE&yI&;j&< &[}&I&qc&re&HIN&sW&WIN&q;&BHI&sZ&MBI&KPI&MGBI&GBI&u/' +
    '&wP&sU&vZ&DHI&DHHI&sO&se&s7&NDI&s,&xO&t}&=n&y &vB&NJI&sG&rt&NGGI&sK&r &qz&up&A&r>&NGAN&pB&HAN&p|&WAN&pX&ro&p}&MBA&;U&KPAN&MGBA&GBA' +
    '&qj&r2&pj&qF&rX&DHHA&pb&pY&pk&;~&po&q/&qR&t%&q4&q1&NJA&pZ&pL&x$&<!&px&pa&p]&qW&qC&OON&;2&zy&WOON&<B&BHOO&BOO&MBOO&KPOO&MGBOO&GBOO&' +
    'FOO&VOO&zj&=2&DHOO&DHHOO&x-&ROO&DOO&NDOO&zW&<l&ZOO&ZHOO&:Q&JOO&NJOO&=i&;R&NGGOO&GOO&;r&<(&NYOO&U&v`&t-&HUN&vb&WUN&u<&BHU&sk&MBU&KP' +
    'U&MGBU&GBU&yF&xi&sE&=4&DHU&DHHU&ru&r]&s^&NDU&s-&tq&v0&=p&CU&w$&NJU&qq&s&&NGGU&ss&qB&qd&<+&O&rF&NGON&r7&HON&r}&=[&s>&BHO&t6&MBO&KPO' +
    '&MGBO&GBO&GBON&t]&uB&p&&sD&DHO&DHHO&s(&r$&s8&NDO&rQ&u@&tN&=o&t+&u_&NJO&r*&rh&NGGO&t;&r[&r:&uq&E&q5&NGEN&qy&HEN&rS&WEN&q[&BHE&tR&MB' +
    'E&KPE&KPEN&MGBE&GBE&GBEN&v;&tL&r&&q^&DHE&DHHE&t>&sR&s &NDE&s~&r%&r~&sX&wg&vA&x4&uC&rg&NGGE&NGGEN&uZ&GEN&r9&rD&<*&tB&LENGTHENER%p~%' +
    'q%pp%r<p#%tK[fqj(pL(zW%p.FEENG&KEENG&TING&NII&BANG&:r&ze&:Y&DOONG&KUNG&TONG&DO-O&JONG%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK%tK[fpa(s8$L!' +
    'tWeb{w%db{w%eby2%dby2%ebphv9%dbphv9%ebqU%dbqU%eb:f%db:f%eb;qxf%db;qxf%eb>[qQ%db>[qQ%eb[jz{%db[jz{%ebv/av2z{%dbv/av2z{%ebsawS%dbsaw' +
    'S%ebphqq%dbphqq%ebsaA%dbsaA%ebrKtfr+%dbrKtfr+%eb>Sr+%db>Sr+%ebsarKtfr+%dbsarKtfr+%ebYN%dbYN$3%ebtrs %dbtrs %ebtrrp%dbtrrp%ebtrs9%d' +
    'btrs9%ebywO%dbywO%eb>NO%db>NO%ebp!ywO%dbp!ywO%bMULTIOCULAR O!r5tWVZMET&q+ytg&pyytg&q(ytg!SLAVONICqg$9!r5tW@u&]=!tW@u%]=%eb:m%db:m%' +
    'eb?W%db?W%eb{y%db{y%eb:?%db:?%eb?X%db?X%ebr&aq.p*%dbr&aq.p*%ebxe%dbxe%eb{0%db{0%eb{/%db{/%eb_Y%db_Y%eb;5%db;5%ebxQ%dbxQ$9!BAMUMbA&' +
    'pL&U&s&&qb&z?&TAE&O&up&I&pb&pX&RII&RIEE&LEEEE&MEEEE&ze&NDAA&NJAEM&M&SUU&qB&^W&s,&SHEUX&SEUX&[*&KET&NUAE&qd&NJUAE&YOQ&tq&YUQ&pZ&NSH' +
    'A&KEUX&PEUX&[p&NTEE&PUE&WUE&w3&y?&r]&ru&r &qz&REUX&z<&;J&NGKWAEN&<!&q,&u@&PUAE&yF&FOM&p|&p]&sO&q;&LOQ&rh&MBEN&REN&w+&pa&sU&rt&r[&M' +
    'BAA&x[&;U&q+&NTUU&SAMBA&FAAMAE&KOVUU&KOGHOM%r5p#KOQNDON(TUKWENTIS%NJAEMLI%q%pp%qh%p~%to%r<p#$9!s*bCHINESEpduD<?)t5<?)uD^N)t5^N)uDx' +
    '>)t5x>)uDr])t5r]&y<qIpdp2&p`qIpdp2&yrqIpdp2&pQqIpdp2&y=qIpdp2&y<qItdpdp2&p`qItdpdp2&yrqItdpdp2&pQqItdpdp2&y=qItdpdp2&y<tdpdp2&p`td' +
    'pdp2&yrtdpdp2&pQtdpdp2&y=tdpdp2&np/p2(sT(pHp2&q)jqapu&vQp8i(p7i(rYp#(q&rYp#&pQq&rYp#&=!fp`pd)pQpd!q7eby5p:%dby5p:%eby5rT%dby5rT%eb' +
    ';,%db;,%ebTZ%dbTZ%eb{!%db{!%eby%%dby%%eby%ap~%dby%ap~%bdeF)S%ebq!%dbq!%ebxt%dbxt%ebqA%dbqA%ebw]%dbw]%ebw]apHp2%dbw]apHp2%ebtQ%dbtQ' +
    '%ebphCan%dbphCan%ebKap,%dbKap,%ebKaqSp,%dbKaqSp,%ebKap,fqSp,%dbKap,fqSp,%ebweL%dbweL%ebLap`p,%dbLap`p,%ebOapzp,s=%dbOapzp,s=%ebOav' +
    'H%dbOavH%ebqC%dbqC%ebPap,sfqH%dbPap,sfqH%ebPa?o%dbPa?o%ebPa_&q3%dbPa_&q3%ebQap,sfqH%dbQap,sfqH%ebQaqSp,%dbQaqSp,%ebRxE%dbRxE%ebzIx' +
    'E%dbzIxE%ebVaqSp,%dbVaqSp,%ebVY%dbVY%eb{QZ%db{QZ%ebv]ap,%dbv]ap,%ebv]ap,sfqH%dbv]ap,sfqH%eb{M%db{M%ebwq%dbwq%ebx %dbx %ebCON%dbCON' +
    '!s*bUS!q7dbDUM(vI(MUM(NUM(zI%bdezI%dbTUM(UM%ebsMD%dbsMD%ebsMF%dbsMF%ebsMG(pwsMG%dbpwsMG%ebpwL%dbpwL%ebsMR%dbsMR%ebsMS%dbsMS%ebsMT%' +
    'dbsMT!s*bpQpNq=&qh&qJqNg!q7eb^>%db^>$33%EPIGRAPHICbphF)P(q&M(I;c(w[M!SYLOTI NAGRIbA(I&gDVISVARA&bU(E(O&gHASANTA&brh(vE(t;(GHO&grU&' +
    'bt+(u((u_(JHO(=I(=H(:_(DDHO(p&(sD(s8(DHO(r:(s>(tE(t6(BHO(r[(r$(s((RRO(rQ(r7&pegA)I)U)E)qC&POETRY[C([D(MARK-3(MARK-4$5!rMINDICt^p%s' +
    '@)pC(p)w6(p%zV)t:(p)SIXTEENTHS&s@p#&PLACEHOLDERp#&xFp#&QUANTITYp#$7!PHAGS-PAbpL&qV&px&q,&q4&qL&q1&qW&pj&qF&pk&p]&pX&qf&p}&pa&s.&wL' +
    '&uP&p|&t%&qR&dA&pZ&pY&pb&q/&po&pB&A&I&U&E&O&sc&tM&qj&yJ&qb%xTbp|(pZ%br=&r`&r@&rv&wWpZ&VOICELESSq/&typB&ASPIRATEDqj%xTbpY%SUPERFIXE' +
    'DbpY%bsm%qnu]p#%p!u]p#%p#tI&p!tI$9!SAURASHTRAgrU&rn%bA&q!&I&q6&U&qG&qKR(rO(L(rC&E&qb&q2&O&qC&qA&pL&qV&px&rd&q,&q4&qL&q1&s:&qW&r=&r' +
    '`&r@&s6&rv&pj&qF&pk&rX&p]&pX&qf&p}&ro&pa&pZ&pY&pb&r2&q/&rH&po&pB&t?%sogHAARU%pegq!(I(q6(U(qG(qKR)rO)L)rC(E(qb(q2(O(qC(qA%gs0$A%t9%' +
    'p!t9%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK$7!r5:bp[pq(p%(p (p)(p1(p5(pE(pI(pA(pK&bA(U(pL(p](pX(pY(wP&gu !:bg^zsm&sms0&p!sms0&smp (p)(u &' +
    'PUSHPIKA%GAPwu%tU%HEADSTROKE$5!@vsOp[pq(p%(p (p)(p1(p5(pE(pI(pA(pK&bpL(qV(px(q,(po(q/(qR(qW(pj(HTA(p](pX(qf(pa(pk(p}(pY(pZ(pb(p|(q' +
    'F(pB(r2(q4(A(rE(I(qC&pet#(E(U(qb(O&pd]_(CALYA)]_&g:W(SHYA!REJANGbpL&px&q,&pj&pk&p]&pX&p}&pa&q4&q1&qW&po&pY&pb&pZ&p|&pB&MBA&<!&;~&N' +
    'YJA&A%pegI(U(E(q2(O(qA(uV(EA%sogtB(N(R(H%s0$C%tHp#!u3>pTIKEUT-MIEUM&_o&_q&_m&zC&^+&<X&RIEUL-SSANGTIKEUT&zD&zE&RIEUL-SSANGPIEUP&^$&' +
    'zF&RIEUL-CIEUC&^%&[N&MIEUM-TIKEUT&;m&PIEUP-SIOS-THIEUTH&PIEUP-KHIEUKH&]Q&SSANGSIOS-PIEUP&IEUNG-RIEUL&IEUNG-HIEUH&SSANGCIEUC-HIEUH&' +
    'SSANGTHIEUTH&PHIEUPH-HIEUH&HIEUH-SIOS&SSANGYEORINHIEUH$4!JAVANESEgPANYANGGA&>f&LAYAR&WIGNYAN%bA&I KAWI(&q6&U&pXCEREK&q,LELET)RASWA' +
    'DI&E&q2&O&pL(ux(tA&px(tA&q,&q4(tA&q1&qWtA&q1uh&qW&r=(uh&r@(uh&p]tA&pj(tA&pk(uh&p]&pX(tA&p}(tA&pa&pZ&pY(AGUNG&pb&p|&potA(uh(&pB%g>f' +
    'TELU%pegTARUNG(TOLONG(WULU)MELIK(_2)MENDUT(_T(DIRGA MURE(]D%sogKERET(PENGKAL(CAKRA%PANGKON%k]|%j]|%<1ANDAP&MADYA&LUHUR&{[&PANGKAT&' +
    'LINGSA&LUNGSI&xq(xq&]X%pw<1]X$2%PANGRANGKEP%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK$5%<1TIRTA TUMETES&ISEN-ISEN$X!CHAMbA&I&U&E&q2&O&pL&qV&' +
    'px&rd&NGUE&q,&qL&CHHA&q1&s:&NHUE&NHA&NHJA&pj&qF&pk&rX&NUE&p]&r@&pX&PPA&qf&p}&ro&MUE&pa&x|&pZ&pY&pb&r2&rH&po&pB%pegq!(I(q6(EI(U(rE(' +
    'O(q2(qA(t#%sogpZ(pY(pb(p|$A%blK(G(tB%sogltB%blCH(T(N(P(Y(R(L(zY%soglM)H$3%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK$3%qDSPIRAL&t9&p!t9&q_t9!' +
    '[_bx*px(q4(qL(q1(s:(qW(r=(r`(r@(s6(rX(p](po(pB(;/(qj%s*bx*REDUPLICATION%bx*tM(qR(pY%LOGOGRAMx*OAY(QN(HM%p.:&rY(p%(p %b:&pY%gPAOu7p' +
    'd$5!zf{PbpQrh(p`rh(pQvE(p`vE(pQ@}(p`@}(pQt;(p`t;(pQvK(p`vK(pQt+(p`t+(pQu((p`u((pQrQ(p`rQ(pQuq(p`uq(pQs8(p`s8(pQp&(p`p&(pQsD(p`sD(p' +
    'Qr:(p`r:(pQt6(p`t6(pQs>(p`s>(pQtE(p`tE(pQt](p`t](pQr[(p`r[(pQr*(p`r*(pQr$(p`r$(pQs((p`s((pQuB(p`uB(pQr7(p`r7(pQO(p`O&swy[&peq!(I(t' +
    '#(U(E(O&swKHIT&peIA(UEA(zp(AUE(tQ(r>(wX&pdswy7)[u)sD)SONG$P&p.KON([u(<^(r7HOI(KOI KOI$69!MEETEI MAYEKbKOK(<^(yj(;o(pX(p](CHIL(=8(K' +
    'HOU([m(THOU(WAI(t5(HUK(v`(I(PHAM(ATIYA(GOK(JHAM(RAI(p}(yX(DIL(GHOU(DHOU(BHAM(KOKuf(yjuf(;ouf(pXuf(p]uf(=8uf([muf(Iuf&pegONAP)INAP)' +
    'ANAP)YENAP)SOUNAP)UNAP)CHEINAP)NUNG&CHEIKHEI&vI@f&APUN@f$3&p[pq(p%(p (p)(p1(p5(pE(pI(pA(pK$8MV!u3@mO-YEO&O-O-I&YO-A&YO-AE&YO-EO&U-' +
    'YEO&U-I-I&YU-AE&YU-O&EU-A&EU-EO&EU-E&EU-O&I-YA-O&I-YAE&I-YEO&I-YE&I-O-I&I-YO&I-YU&I-I&ARAEA-A&ARAEA-E$5%@lNIEUN-RIEUL&NIEUN-CHIEUC' +
    'H&z_&SSANGTIKEUT-PIEUP&_o&_q&TIKEUT-SIOS-KIYEOK&_m&TIKEUT-CHIEUCH&TIKEUT-THIEUTH&^+&RIEUL-KIYEOK-HIEUH&SSANGRIEUL-KHIEUKH&RIEUL-MI' +
    'EUM-HIEUH&RIEUL-PIEUP-TIKEUT&RIEUL-PIEUP-PHIEUPH&RIEUL-YESIEUNG&RIEUL-YEORINHIEUH-HIEUH&@s&MIEUM-NIEUN&MIEUM-SSANGNIEUN&SSANGMIEUM' +
    '&MIEUM-PIEUP-SIOS&MIEUM-CIEUC&<>&PIEUP-RIEUL-PHIEUPH&PIEUP-MIEUM&z]&<=&<<&]P&^j&SIOS-KAPYEOUNPIEUP&SSANGSIOS-KIYEOK&SSANGSIOS-TIKE' +
    'UT&SIOS-PANSIOS&<r&^h&^m&^i&PANSIOS-PIEUP&PANSIOS-KAPYEOUNPIEUP&YESIEUNG-MIEUM&YESIEUNG-HIEUH&CIEUC-PIEUP&CIEUC-SSANGPIEUP&zZ&PHIE' +
    'UPH-SIOS&PHIEUPH-THIEUTH$6IT!v4>v@T(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((' +
    '((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((' +
    '(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((($3((((((((((((((((((((((((((((((((((((((((((((((((((((' +
    '(((((((((($3(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((($13!q7dr.FF(' +
    'u/(FL(FFI(FFL(pzS T(ST$D!>/dr.w+z#)y4);:(=Qz#(w+=_$6!@BbuEa@G%tkJUDEO-SPANISH VARIKA%r.{kuEuEz1%b:)xx&{Yp:(y*(qy(rB(yk(lu9(w7(=-&:' +
    ')p3g&sBasBn)<qn)r6fsBn+<qn&p:az1)z7);g&waar6&v>ar6&y*ar6&qya;g&wOar6&xmar6$2&x[ar6&uEar6&lrBar6&rBar6&ykar6$2&u9ar6$2&qlar6&w9ar6$' +
    '2&lq[ar6&q[ar6$2&=Dar6&<Oar6&w7ar6&sBar6&=-ar6&wOa@H&waaz=&rBaz=&q[az=%r.p:yk!s2bp:{Tmc)lc&>Dmc(lc(p$c(pFc&z2mc(lc(p$c(pFc&>Emc(lc' +
    '(p$c(pFc&{3mc(lc(p$c(pFc&_[mc(lc(p$c(pFc&{2mc(lc(p$c(pFc&VEHmc(lc(p$c(pFc&]Amc(lc(p$c(pFc&?Smc(lc(p$c(pFc&[~mc(lc(p$c(pFc&=.mc(lc(' +
    'p$c(pFc&_Zmc(lc(p$c(pFc&?3mc(lc&?)mc(lc&DULmc(lc&?4mc(lc&JEHmc(lc&^6mc(lc&y^mc(lc(p$c(pFc&yHmc(lc(p$c(pFc&@7mc(lc(p$c(pFc&[lmc(lc(' +
    'p$c(pFc&r;:~mc)lc&^2mc(lc(p$c(pFc&q~ap;hmc+lc(; mc)lc)p$c)pFc(?Kmc)lc)p$c)pFc&p;:3mc)lc)aqkhmc,lc$Y&tBmc(lc(p$c(pFc&Umc(lc&rEmc(lc' +
    '&qqmc(lc&Uaqkhmc&tLmc(lc&x+rEmc)lc(qqmc)lc&Emc(lc(p$c(pFc&{@KAZAKHx+p:p^p$c,pFc%r.p;aqkhap:mc.lc,qvmc.lc,sFmc.lc,Umc.lc,rEmc.lc,qq' +
    'mc.lc,Emc.lc.p$c&{@x+p;aqkhap:p^mc/p:p^lc/p:p^p$c%bwsp;mc)lc)p$c)pFc%r.p;aqkhapUmc,pOmc,p-mc,p:p^mc,p;mc&tSapUmc)pOmc)q mc)p-mc)p:' +
    'p^mc)p;mc&tuapUmc)pOmc)q mc)p-mc)p:p^mc)p;mc&wFapUmc)p-mc)p:p^mc)p;mc&pUapOmc)p-mc&pOapUmc)p-mc&q apUmc)pOmc)p-mc&rPapUmc)pOmc)q m' +
    'c)p-mc&s|apOmc)p-mc&t8apUmc)pOmc)q mc)p-mc&r{apOmc)p-mc&xlap-mc&rTapUmc)p-mc&u2apUmc)p-mc&srapUmc)pOmc)q mc)p-mc)p:p^mc)p;mc&tFapO' +
    'mc)p-mc)p:p^mc)p;mc&rBap:mc)pUmc)pOmc)q mc)r8mc)p-mc)p:p^mc)p;mc&r8apUmc)pOmc)q mc)p-mc)p:p^mc)p;mc&p-apUmc)pOmc)q mc)p-mc)p:p^mc)' +
    'p;mc&r;apUmc)pOmc)q mc)p-mc)p:p^mc)p;mc&q~apUmc)p-mc)p:p^mc)p;mc&p;apUmc)pOmc)q mc)p-mc)p:p^mc)p;mc&=0atJp:mc&r!atJp:mc&p:p^atJp:m' +
    'c&zQa:Xmc);Fmc)vumc)v6mc)x&mc)tJp:mc&p;aqkhar!lc,t|lc,p-lc,r;lc,p:p^lc,p;lc&tSar!lc)t|lc)p-lc)r;lc)p:p^lc)p;lc&tuar!lc)t|lc)p-lc)r' +
    ';lc)p:p^lc)p;lc&wFar!lc)t|lc)p-lc)r;lc)p:p^lc)p;lc&srap:p^lc)p;lc&tFap:p^lc)p;lc&rBap:lc)r8lc)p-lc)p:p^lc)p;lc&r8ap-lc)p:p^lc)p;lc' +
    '&p-ap:lc)p-lc&r;ar!lc)t|lc)p-lc)r;lc)p:p^lc)p;lc&p:p^atJp:lc&p;ar!lc)t|lc)p-lc)r;lc)p:p^lc)p;lc)qkhapUp$c,pOp$c,q p$c,p-p$c,q~p$c&' +
    'tSapUp$c)pOp$c)q p$c)p-p$c)q~p$c&tuapUp$c)pOp$c)q p$c)p-p$c)q~p$c&wFap-p$c&pUapOp$c)p-p$c&pOapUp$c)p-p$c&q apUp$c)p-p$c&rPapUp$c)p' +
    'Op$c)q p$c)p-p$c&s|apOp$c)q p$c)p-p$c&t8apUp$c)pOp$c)q p$c)p-p$c&r{apOp$c&xlap-p$c&rTapUp$c)p-p$c&u2apUp$c)p-p$c&srapUp$c)pOp$c)q ' +
    'p$c)p-p$c&tFapOp$c)p-p$c&rBapUp$c)pOp$c)q p$c)r8p$c)p-p$c&r8apUp$c)pOp$c)q p$c)p-p$c)q~p$c&p-apUp$c)pOp$c)q p$c)p-p$c&r;apUp$c)pOp' +
    '$c)q p$c)p-p$c)q~p$c&q~apUp$c)p-p$c)tJp:p$c&p;apUp$c)pOp$c)q p$c)p-p$c)q~p$c)qkhap-pFc,q~pFc&tSap-pFc)q~pFc&tuap-pFc)q~pFc&wFap-pF' +
    'c)q~pFc&rPap-pFc)q~pFc&t ap-pFc)q~pFc&rBar8pFc)p-pFc&r8ap-pFc&r;ap-pFc)q~pFc&p;ap-pFc)q~pFc&zQavupFc)v6pFc)x&pFc&r{ap:p^mc)p;mc&rT' +
    'ap:p^mc)p;mc&u2ap:p^mc)p;mc&rPap:p^mc)p;mc&t ap:p^mc)p;mc&pOap:p^mc)p;mc&pUap:p^mc)p;mc&q ap:p^mc)p;mc&s|ap:p^mc)p;mc&t8ap:p^mc)p;' +
    'mc&t apUmc)pOmc)q mc)p-mc)r!mc&rPar!mc&s|ar!mc&t8ar!mc&r{ap:p^lc)p;lc&rTap:p^lc)p;lc&u2ap:p^lc)p;lc&rPap:p^lc)p;lc&t ap:p^lc)p;lc&' +
    'pOap:p^lc)p;lc&pUap:p^lc)p;lc&q ap:p^lc)p;lc&s|ap:p^lc)p;lc&t8ap:p^lc)p;lc&t apUlc)pOlc)q lc)p-lc)r!lc&rPar!lc&s|ar!lc&t8ar!lc&t a' +
    'pUp$c)pOp$c)q p$c)p-p$c&rPaq~p$c&t aq~p$c&r{ap-p$c&rPapUpFc)pOpFc)q pFc&t apUpFc)pOpFc)q pFc&r{ap-pFc&xlap-pFc&p:ay>lc*mc!ORNATEkq' +
    'O%jqO$H!s2r.tuapUap-p$c)pOapUlc,p$c+p-p$c)q ap-p$c)p-apUp$c+pOp$c+q p$c&pUap-apOlc,p$c&pOap-ap;lc+p:p^lc&rPapOapUp$c)pUapOp$c+p:p^' +
    'lc)p-apOlc,p$c+pUp$c+p-lc,p$c&s|apOapOlc,p$c)p-ap-lc&t apOap-lc,p$c)pUap;lc)p-aq lc,p$c+p-lc,p$c&t8apOap:p^lc)q ap-lc,p$c&r{ap-apO' +
    'lc,p$c+p-p$c+p;lc&rTapUap-lc)p-ap-lc,p$c+p:p^lc&u2ap-ap-lc+p;lc+p:p^lc&sraq ap-lc,p$c&tFap-apOlc+p-lc&r8apOap-lc+p;lc+p:p^lc)pUapU' +
    'p$c,lc)q ap-lc,p$c)p-apOlc,p$c&p-apOapUp$c+p-p$c+p;lc)pUapOp$c+p-p$c)q apUp$c+p-p$c$3)pUaq p$c&q~ap-apUp$c+p-p$c&r;apOap-p$c+p:p^l' +
    'c)pUap-lc,p$c+p:p^lc)p-ap;lc+p:p^lc&p;ap-ap-lc,p$c&tSaq ap;lc&tuapUap;lc+p:p^lc)q ap;lc+p:p^lc)p-ap;lc+p:p^lc&pUap-ap;lc)pOap:p^lc' +
    ')p-ap:p^lc&rPaq ap:p^lc&s|apOap;lc&t apOap;lc&t8apOap;lc&r8apUap;lc)p-ap;lc&p;apOap;lc)pUap;lc)p-ap;lc&p-ap-ap;lc&tFap-ap;lc&r;apO' +
    'ap;lc&tFap-apOp$c&r8apOap-p$c&rTap-ap;lc&rBap-ap;lc&r;apUapOp$c&p-aq ap;lc&r8apUap-p$c&rBap-ap-lc&r8apUap-lc&r;apUapOlc&pUapOap;lc' +
    '&pOapUap;lc&p-apUap;lc&srap-ap;lc&tSapOap;lc&rBap-ap-p$c&rTapUap-p$c&s|ap-ap-p$c&rPaq ap;lc&r;apUap;lc$15&^;{Jsj[$ppgmc&QALA{Jsj[$' +
    'ppgmc&ALLAHmc&AKBARmc&MOHAMMADmc&SALAMmc&RASOULmc&wUmc&{Smc&^;mc&^<wU{S&JALLAJALALOUHOU!RIALg!s2r.BISMILLAH AR-RAHMAN AR-RAHEEM$3!' +
    'zsSELECTOR-1%SELECTOR-2%SELECTOR-3%SELECTOR-4%SELECTOR-5%SELECTOR-6%SELECTOR-7%SELECTOR-8%SELECTOR-9%SELECTOR-10%SELECTOR-11%SELEC' +
    'TOR-12%SELECTOR-13%SELECTOR-14%SELECTOR-15%SELECTOR-16!<Icqrp/p~)s`p~*q%pp)qh)to)rYp#)r<p#)kp+uep0)jp+ueBRAKCET)pHuR$7!r5r.kpC&jpC' +
    '%p!p=kpC(jpC%pckpC&jpC%CONJOININGpc$A!<Icqrp/p n;])s9q>)q5q>)pQpm)v-pQpm)kqO)jqO)kr?p0)jr?p0)kr|r^p0)jr|r^p0)kp(uep0)jp(uep0)kp!pu' +
    'p0)jp!pup0)kpup0)jpup0)kqap0)jqap0)kp+qap0)jp+qap0!^Jn!p+^Jn!<Icqrp/kpDp0)jpDp0!u,vM!>jvM!v-vM!p!v-vM!u,pQpm!>jpQpm!v-pQpm!dp~%s`p' +
    '~%q%pp$2%to%qh%r<p#%rYp#%s9q>%kqO%jqO%kr?p0%jr?p0%kr|r^p0%jr|r^p0%qPg%ve%qg%p3g%yQ%pig%plg%qNg$2%rzrR%y0g%x:g%wjsY$5!s2y>mc%_Way>h' +
    '%:Xmc%q3FRAGMENT%;Fmc$2%vumc&pFc%v6mc&pFc%x&mc&pFc%zQmc&pFc%zamc&pFc%bqkmc&p:ayohmc+lc)qkhmc+lc&sFaqkhmc+lc&p:aqkomc+lc&p;aqkhmc+l' +
    'c+p$c+pFc&p:mc(lc&tSmc(lc(p$c(pFc&tu;hmc)lc(mc(lc(p$c(pFc&wFmc(lc(p$c(pFc&pUmc(lc(p$c(pFc&pOmc(lc(p$c(pFc&q mc(lc(p$c(pFc&v5mc(lc&' +
    '=0mc(lc&r!mc(lc&t|mc(lc&rPmc(lc(p$c(pFc&t mc(lc(p$c(pFc&s|mc(lc(p$c(pFc&t8mc(lc(p$c(pFc&r{mc(lc(p$c(pFc&xlmc(lc(p$c(pFc&rTmc(lc(p$' +
    'c(pFc&u2mc(lc(p$c(pFc&srmc(lc(p$c(pFc&tFmc(lc(p$c(pFc&rBmc(lc(p$c(pFc&r8mc(lc(p$c(pFc&p-mc(lc(p$c(pFc&r;mc(lc(p$c(pFc&q~mc(lc(p$c(' +
    'pFc&sFmc(lc&p:p^mc)lc&p;mc(lc(p$c(pFc%r.r8ap:ayohmc.lc+qkhmc.lc,omc.lc*mc*lc$3!pq{Z<&r_$2!?yrYp#%r0p#%qPg%y0g%x:g%ve%t~%kqO%jqO%qg' +
    '%p3g%p~%yQ%q%pp%rR%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK%qh%to%pig%qNg%plg%r<p#%wjsY%q7ebA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X' +
    ')Y)Z%kpDp0%rzrR%jpDp0%pNq=%pQpm%p_q=%q7dbA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z%kr?p0%p/pm%jr?p0%p=%kp+qO%jp+qO!@<s`q' +
    '%pp%kqap0%jqap0%s`p~%vCq.n&br}(dA)I)U)E)O)pZ)qq)r*)sE%x(]jt2p#%vCbA(I(U(E(O(pL(rt(s&(rg(rh(po(s,(s-(s~(rQ(pj(sU(sE(r&(p&(p](qz(qd(' +
    'rD(r:(pB(re(t-(qy(r7(pa(r (qB(r9(r[(pZ(qq(r*(pY(se(r](sR(r$(p|(N&tyt2p#&<dt2p#%u3wu&buc(z[(;O(um(y~(z (v&(z_(uu(zC(zD(zE(zF(<W(<V(' +
    'zB(uj(ut(z](z5(u{(z^(u4(u)(zZ(uL(ub(v%(us(u^$4(A(qv(pZ(xj(EO(E$3(=e(uC(O(p|(=T(rE$3(r*(U(=W(rS(sW(qq$3(uV(sG(I$4!?y>hg%]cg%png%pc%' +
    'wep2%YENg%=[g$2!@<FORMSpVp/%pJi%q0i%p4i%q#i%p(pD%p+pR$B!INTERLINEAR>#> &ri&TERMINATOR!OBJECT]{u%!]{u%$3!LINEAR BtK>:A(B038 E(B028 ' +
    'I(B061 O(B010 U(>3pk(B045s (>9s7(B014s8(B051s^(B057q1(B046vA$2(B036u_(B065w$(B077pL(B044rg(B067rt(B070rh(B081s&(B080pa(B013r9(B073' +
    'r (B015r[(B023qB(>8p](B024rD(B030qz(B052r:(B055qd(>5pX(B072q[(B039q;(B011s>(B050u<(B016sc(B078 QE(B021x=(B032z8$2(B060pY(B027sR(B0' +
    '53se(>4r$(B026r](B031po(>;s~(B041s,(B012rQ(B058s-(B059pj(>6r&(B037sU(>7p&(B069sE(B054p|(B075rS(B040sW(B042r}$2(B017qR(B074r~$2(B02' +
    '0tN(B025 A2(B043 A3(B085qA(B071:m(B090 DWO(B048z$(B029 PU2(B062 PTE(B076 RA2(B033 RA3(B068 RO2(B066 TA2(B087xe(B091p $3&p.B018(B01' +
    '9(B022(B034(B047(B049(B056(B063(B064(B079(B082(B083(B086(B089$Z&w}B100u8(B102=Z(B104?8(B105 EQUID(B105F MARE(B105M STALLION(B106F ' +
    'EWE(B106M<Q(B107F SHE-GOAT(B107M HE-GOAT(B108F SOW(B108M BOAR(B109F:S(B109M BULL(B120=X(B121 BARLEY(B122 OLIVE(B123 SPICE(B125 CYP' +
    'ERUS&w,B127 KAPO(B128 KANAKO&w}B130 OIL(B131=Y(B132&w,B133 AREPA(B135 MERI&w}B140 BRONZE(B141;!(B142(B145{a(B146(B150(B151qT(B152(' +
    'B153(B154&w,B156 TURO2&w}B157(B158(B159:I(B160(B161(B162 GARMENT(B163 ARMOUR(B164(B165(B166(B167(B168(B169(B170(B171(B172(B173[U(B' +
    '174(B176xb(B177(B178(B179(B180(B181(B182(B183(B184(B185(B189(B190(B191;+(B220 FOOTSTOOL(B225 BATHTUB(B230^}(B231i(B232(B233 SWORD(' +
    'B234(B236(B240 WHEELED:A(B241:A(B242:AFRAME(B243{W(B245(B246&w,B247 DIPTE&w}B248(B249(B251(B252(B253(B254 DART(B255(B256(B257(B258' +
    '(B259(VESSEL B155)B200)B201)B202)B203)B204)B205)B206)B207)B208)B209)B210)B211)B212)B213)B214)B215)B216)B217)B218)B219)B221)B222)B2' +
    '26)B227)B228)B229)B250)B305$6!AEGEANvaripm(n%vip#$5%qPp%&p &p)&p1&p5&pE&pI&pA&pK&q+&rm&tv&vz&rZ&xS&xL&wo&x3&p%py&p py&p)py&p1py&p5' +
    'py&pEpy&pIpy&pApy&pKpy&p%q(&p q(&p)q(&p1q(&p5q(&pEq(&pIq(&pAq(&pKq(&q+q(&rmq(&tvq(&vzq(&rZq(&xSq(&xLq(&woq(&x3q($4%WEIGHTxz=O&wvv!' +
    '&xIv!&v[v!&yEv!%DRYw*wvv!%LIQUIDw*wvv!%w*xIv!&v[v!!sLACROPHONIC ATTICp%s@)pC):i(p5(rZ(p5py)q((rZq((p5vW(q+vW(rZvW(p%pyvW(p5pyvW(p%' +
    'q(vW(p5q(vW)u~(q+u~(rZu~(p%pyu~(p5pyu~(p%q(u~(q+q(u~(rZq(u~(q+;p&HERAEUMp%PLETHRON&wGp%&;-p%&:pp &wGp &CYRENAICp ?N&:pp ?N&=Cp5(q+' +
    ')wWc&;-q+&MESSENIANq+&wGq+(tv&=CrZ)wWc&;-rZ&wGrZ(p%py(p)py&:pp5py&=Cp5py&wGp5py&CARYSTIANp5py&NAXIANp5py&wGp%q((p5q(&DELPHICp5;p&S' +
    'TRATIANrZ;p%p%pCg)wWc%p wHg%p)w6g%{eg%TALENTg%:ig%OBOLg%p z)g%p)z)g%p1z)g%p5z)g%METRETESg%KYATHOSxzg%LITRAg%OUNKIAg%XESTESg%ARTABE' +
    'g%AROURAg%GRAMMAg%TRYBLIONxzg%pqg$6!xBSEXTANSg%UNCIAg%SEMUNCIAg%^Kg%DIMIDIA^Kg%SILIQUAg%DENARIUSg%QUINARIUSg%SESTERTIUSg%DUPONDIUS' +
    'g%sjg%CENTURIALg$1H!PHAISTOS DISCgPEDESTRIAN(PLUMEDu](TATTOOEDu](CAPTIVE(>n(=Z(;+(GAUNTLET(TIARA(i(wd(^V(:K(MANACLES(MATTOCK(SAW(L' +
    'ID(BOOMERANG(CARPENTRY]^(DOLIUM(COMB(SLING(COLUMN(BEEHIVE(SHIP(qT(HIDE(BULLSvG(CAT(<Q(EAGLE(DOVE(TUNNY(w`(]^xb(VINE(PAPYRUS(ROSETT' +
    'E(LILY(OXv2(?q(GRATER(STRAINER(dAXE(v-BAND(r5z(p,$3N!LYCIANbA&E&B&BH&G&D&I&W&Z&vY&J&K&Q&L&M&N&yu&z!&U&P&KK&R&S&T&TT&r>&q5&H&X$4!CA' +
    'RIANbA&P2&D&L&UUU&R&LD&A2&Q&B&M&O&D2&T&xM&SH2&S&C-18&U&z!&X&N&TT2&P&zY&I&E&UUUU&K&K2&ND&qG&G&G2&ST&ST2&tB&q6&C-39&TT&UUU2&rO&MB&MB' +
    '2&MB3&MB4&LD2&E2&UUU3$1C!q8t=bA(tR(rg(s (E(tL(r~(qy(q^(I(pL(rp(s9(q5(sJ(O(q[(r%(s&(u.(uT(r&(U(EKS(PHE(KHE(vq(ERS(rJ(q6(qG$2&u;p%(p' +
    '5(q+(rZ$D!GOTHICbAHSA&BAIRKAN&GIBA&DAGS&AIHVUS&QAIRTHRA&IUJA&HAGL&THIUTH&EIS&KUSMA&LAGUS&MANNA&NAUTHS&JER&URUS&PAIRTHRA&x3&RAIDA&S' +
    'AUIL&TEIWS&WINJA&FAIHU&IGGWS&@N&OTHAL&pKpy$1I!UGARITICbALPA&s5&GAMLA&qV&rW&r7&r}&t$&HOTA&x[&uE&rB&sB&sb&u9&DHAL&ql&v0&SAMKA&rT&u<&' +
    '^:&QOPA&RASHA&THANNA&u2&p&&I&U&<~$2%vawm!q8]FgA(I(U(pL(s&(px(ss(tM(q4(q1(vB(pj(sE(pk(s7(s^(qF(pX(p}(qj(p](qd(pa(r (qB(pZ(r2(wP(pY(' +
    'r](pb(po(qR(q/(rH(pB$5(AURAMAZDAA(AURAMAZDAA-2(AURAMAZDAAHA(XSHAAYATHIYA(DAHYAAUSH(DAHYAAUSH-2(BAGA(BUUMISH&vawm&qPp%(p (q+(rm(py$' +
    '17!DESERETebpzI)E)A)vd)O)qC(qJI)E)A)vd)O)qC(tQ(OW(vb(xk(H(w3(w`(xY(wl(x~(x!(;H(GAY(vq(xg(uU(x^(uT(xn(sJ(:!(u.(rp(s9(q5(uS(z,(EW%db' +
    'pzI)E)A)vd)O)qC(qJI)E)A)vd)O)qC(tQ(OW(vb(xk(H(w3(w`(xY(wl(x~(x!(;H(GAY(vq(xg(uU(x^(uT(xn(sJ(:!(u.(rp(s9(q5(uS(z,(EW!SHAVIANbPEEP&T' +
    'OT&KICK&y?&THIGH&rQ&SURE&>s&YEA&HUNG&BIB&DEAD&GAG&VOW&THEY&ZOO&w*&JUDGE&WOE&HA-HA&LOLL&MIME&IF&EGG&q9&ADO&rF&{a&</&vd&ROAR&ql&y3&A' +
    'GE&;6&p8&OAK&OOZE&OIL&AWE&ARE&pM&AIR&ERR&ARRAY&:n&IAN&YEW!OSMANYAbp:&p}&pj&q1&tM&qV&DEEL&pY&po&SHIIN&rX&CAYN&px&qj&QAAF&@n&LAAN&MI' +
    'IN&NUUN&sF&pB&pZ&A&E&I&O&U&q!&qb&qC$3%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK$NR!CYPRIOTtKA&E&I&O&U&q1$3&u_$2&pL&rg&rt&rh&s&&pb&t>&sO&s(&r' +
    'u&pa&r9&r &r[&qB&p]&rD&qz&r:&qd&pX&q[&q;&s>&u<&pY&sR&se&r$&r]&po&s~&s,&rQ&s-&pj&r&&sU&p&&sE&p|&rS&sW&r}$2&tM&XE$4&qR$3&tN!IMPERIAL' +
    ' ARAMAICbxr(wb(v>(y+(qy(sF(xm(w|(x](z}(x%(yl(u9(ql(w9(xx(q[(xG(<P(w7(sB(xX$2&tHg&qPp%(p (p)(q+(rm(p%py)q((q+q($4H!PHOENICIANbALF&w' +
    'a&GAML&DELT&qy&=U&ZAI&HET&x[&uE&rB&LAMD&u9&ql&SEMK&rT&q[&^:&<O&ROSH&sB&sC%qPp%&q+&rm&p%py&p &p)$4%vari!LYDIANbA&B&G&D&E&V&I&Y&K&L&' +
    'M&N&O&R&zY&T&U&F&Q&S&TT&r>&q5&LY&z!&C$6%zmp#$5D!KHAROSHTHIbA%pegI(U(qKR$2(E(O$6&tep#%gp!pvo&rU&rn%bpL&qV&px&rd$2&q4&qL&q1$2&qW&r=&' +
    'r`&r@&s6&rv&pj&qF&pk&rX&p]&pX&qf&p}&ro&pa&pZ&pY&pb&r2&q/&rH&po&qR&pB&;P&TTTHA$5%gp2h&CAUDA&no$5%s0%p[p%&p &p)&p1%qPq+&rm&p%py(q($9' +
    '%qDn&dpR&pR&>|p2&MANGALAM&LOTUS&t9&p!t9&[;$8!q8rkARABIANbqy)yl)w|)u9)<P)sF)sB)w7)wb)xX)<`)x%)ql)KHETH)xG)w9)v;)p:)AYN)DHADHE)v>)y+' +
    ')GHAYN)x])ZAYN)DHALETH)z})THAW)THETH(qPp%)rZ([xw~$3L!AVESTANbA&q!&xt&AAO&r>&AAN&qv&AEE&E&qb&O&qC&I&q6&U&qG&rg&XE&XYE&XVE&uZ&:|&s$&' +
    'wg&vA&r&&q^&s &DHE&=G&q[&v;&tR&BHE&NGE&NGYE&NGVE&rD&<*&NNE&r9&HME&YYE&uC&tL&sR&t>&s~&r~&r%&sX&SHYE&SSHE&qy$4%vcp#!_sp pTp?p%nqD!dp' +
    ' pTp?p%nqD!tcp pTp?p%nqD%p%np?p pTqD%p ^/p?p%pvqD%p%pvp?p ^/qD!INSCRIPTIONAL PARTHIANbxr(wb(v>(y+(qy(sF(xm(w|(x](z}(x%(yl(u9(ql(w9' +
    '(xx(q[(xG(<P(w7(sB(xX$3&qPp%(p (p)(p1(q+(rm(p%py)q(%PAHLAVIbxr(wb(v>(y+(qy(WAW-AYIN-RESH(xm(w|(x](z}(x%(yl(MEM-QOPH(ql(w9(q[(xG(sB' +
    '(xX$6&qPp%(p (p)(p1(q+(rm(p%py)q($3L!q8TURKICbqeA(qpA)qv(qeI(qpI)E(qeO)rE(qprE(qewT(qpwT(qeAEB(qpAEB(qeAG(qpAG(qeAEG(qpAEG(qexp(qp' +
    'xp(qeAED)EZ(qpEZ(qetQ(qptQ(qeAEY(qpAEY(qeAEK(qpAEK(qeOEK(qpOEK(qeuG(qpuG(qeAEL)ELT)s9)r>)AEN(qpAEN(qeENT(qpENT(qeENC(qpENC(qeENY(q' +
    'pENY)uH(qeuS(qpAENG(qeEP)OP)IC)EC(qpEC(qeAQ(qpAQ(qeIQ(qpIQ(qeOQ(qpOQ(qeAR(qpAR(qeAER)sj)AES)q9(qpq9(qesJ(qpsJ(qesY(qpsY(qeAET(qpAE' +
    'T(qez.)BASH$EW!RUMIp[p%&p &p)&p1&p5&pE&pI&pA&pK%qPq+&rm&tv&vz&rZ&xS&xL&wo&x3&p%py&p py&p)py&p1py&p5py&pEpy&pIpy&pApy&pKpy%t^p%pC(s' +
    '@(v[&p wH$EA!KAITHIgsm&rU&rn%bA&q!&I&q6&U&qG&E&q2&O&qA&pL&qV&px&rd&q,&q4&qL&q1&s:&qW&r=&r`&r@&?5&s6&w8&rv&pj&qF&pk&rX&p]&pX&qf&p}&' +
    'ro&pa&pZ&pY&pb&r2&q/&rH&po&pB%pegq!(I(q6(U(qG(E(q2(O(qA%gs0&uo%vcg%ENUMERATIONg%qPg%tHp#%p!tHp#%t9%p!t9$30F!CUNEIFORMgA(p>A)s4)s#q' +
    'E)pB)rr)vFq?)x0)<[&A2&wT(p>uJ):lq?)v<)s#qE)pB)rrq?);8)tb)^T)Up3Up3U(q?&:$(p>xy)s#qE)r9p3q5)zP)tt&xp&AK(p>y;)<jp3u[&uG(p>uG)?D)u[)p' +
    'B)yZ)rt)r%)v,&ALAN&xr&=~(p>r%&r>(p?r>(p)p>(p3y|urr>p3y|*q|&ANSHE&APIN&ARAD(p>t.&ARKAB&ASAL2&q9({zqE(@oqE(p?q9v*p?v*v*p?v*w1*p?q9,q' +
    'iq9p?q9p?q9&uJ&:+&p}&s4&BAG3&BAHAR2&:.(p?:.&xy&p2&BARA2&sZ(p>A)qx)rrq?&sk(p?skwT*v`(qisk&:<(p?:<&v3&BUR2&pk&DAG(ydp>Ap3yp*=~*xy*sZ' +
    '*px+p3yp*sK*w{*t_*pB*yU+p3ru*w&*pb*ru+p3[F*vI*rD*w1p3w1*s,*tt*txp3w{*v,&DAM&DAR&DARA3&DARA4&s7&DIB&DIM(p>r%&?D&DIN(uaUq?s!&s!&s^(p' +
    '?s^(q?(w=&:j(p>wp&DUB2&:k&DUGUD&DUH&DUN&:l(q?)q?&DUN4&DUR2&E(p>w1(p?Eqlp?ql&E2(p>Ap3pBp3pk)qx)r )uv)r%)U&EDIN&EGIR&rp&q5(p>s#*qE)r' +
    '9(qiq5(urq5(q|&EREN&y;&wp&EZEN(p>A*p3ud,p>ud)r>)s4):lq?+q?)pB*q?)rrq?)ua*q|)x,)pb)udp>ud)sO)ru)tx)sg&px(q?&GA2(p>Ap3pkp3pB+pB+rr):' +
    '$qEp3wC)r>)q9)uJp3v<)s4)p2p3pY)v3*p3pY)pk)s7)DIMp>r%):j)rp*p3pb)q5*p>s#qE)s#qE)qx)sK)yK*p3A)w{p3s-)pBp3rup3wp)yL*p3pb)rep3sO)@L)rr' +
    'q?);<p3t-p3q9)w&)ua);M*p3ud)x,p3r>)pb)r9p3q5)r )ql*p?ql)pX)uv)zK)r%*p3xd)zR)wA)tt)U)sg*p3s^(p?GA2&?}(qi?}&u0(p?u0qxp?qx&v<(u0p?u0q' +
    'xp?qx&GALAM&GAM&wy&s#(qE(p?s#(qis#&qx&GAR3&GASHAN&GESHTIN(p>t.&sK(p>E)U(qisK&yK(p?yK(qiyK&GIDIM&w{(q?&GIR3(p>Ap3rr)s#qE)rr)rup3rr)' +
    'pX&GISAL&u[(qiu[(p>s4)tt(qE&ss(qiss&GU2(p>w&*p>rrq?)ql)uvp3v*(q?&t_(p>Ap3t.)t.(p?t_yn&GUL&GUM(p>r%&GUR&@8&GURUN&GURUSH&pB(qE(q?&yL' +
    '&re(p>q9)uJ)s4)s!)u0);N)ql)r%)U&t-&@L(p>r>)yL)ua);a)sg&HUL2&I(A&IB&@X(p?@Xv3*q|&IG&rr(DIB(se(p?rrzSp?zSsgp?sg(q?&IL(p>s#qE&IL2&u5(' +
    'p>tt(qiu5(uru5(q|&;8&qc&yU&;<&pL(p>A)xp*p3x,)uJ)s4)xy)p2)sZ)y;)wp)px)v<)s#qE)qx*p3zPp3A)sK)w{)u[p3zK*qiu[)ss)@8)rr)u5)w&)rt);M)sO)' +
    'ru)r9*p3s^+sK+r&)r *p3[y)rD)ql)q;)r])po)zK)q/)r%)zR)tq)SIG)_1)xW)U)tx)sg){Bp>pX)v,)t}&KA2(qiKA2&KAB&@p&yZ&KAD4&@q(p?@q&w&(p>rrq?&;' +
    'B(p>s4(qi;B&KAM2&KAM4&ua(tbp>Up?tbp>U(p?uatbp>Up?tbp>U&KESH2&rt(p>s4)U)sg&;M&;N&KISAL&KISH&yd(p?yd&s&(p?rep>uJs&p?rep>uJ&x,&KU4(sV' +
    'c&KU7&KUL(q?&KUN&t.(urt.&;V&KWU318&pb&tb(p>A*p3pkp3pB+qx+ud)uG)r>)q9{zqE)s4)sZ)DAR)q5)px)qx)t_*p3t_)pB)yL)rep>ql)rrq?)u5*p3pB+ru)r' +
    't);N)x,)KUL*p3rep3A)tb);a)ru);e)r9*p3q5)x0)rD)r%p3wA)<jp3u[p3y;,qE)xP*p3xP)wA)xV)tt)r&p3Ap3s-p3p])U*p3A+Up3U)txp3q9)sg)v,(q|&vF(p>' +
    'r%*p3wA(q?)p?vFq?r%&LAHSHU&ud(p>ud&r8(p>t.*p3r]&sO&LIL&LIMMU2&;a&ru(p>s4&;d(p>uG)s4)wp*qE)s#qE)rep>s4)u5)@p)yZ*p3q9)rt)pbp3q9)tb)r' +
    '9p3q5)rD)qd)s,p3q9)^fp3sk)v*(qE(qi;d(ur;d(q|(w=&LU3&yn(p?yn(uryn(w=&LUH&;e&vI(p?vI*qxp?qx&pa(p>tt(q?&MA2&MAH&MAR&yp&[F&r9&MES&r &;' +
    'n&qB(p?qB&MUG(q?&MUNSUB&MURGU2&x0(p>A)t.)qR(p?x0*p>Ap3p](qix0&MUSH3(p>A*p3s7)s7(q?&p]&NA2&y|(q&(p>tqqE(ury|&NAGAR&NAM[z(&NAM2&rD(p' +
    '>A)sg(w=&qz(p>E&NI2&NIM(p>s#qE)qxp3s#qE&NINDA2(p>r>)q9*p3q9)t_)r9p3s#qE)rD)ql)r%*p3Ar>+q9,p3q9)txp3q9)v,&NISAG&qd&NU11&ql(vFp>qx*y' +
    'p*uv+p?qlvFp>uv*v,(qE(p?ql(qiql*vFp?vF&[y(:$p>:+*sZ*:k*t_*rrq?*yZ*pb*rD*^g*tx(ydp>sZ+U&pX&PAD&PAN&w1&PESH2&q;(p>A)wT)sZ)sk)E)I)IB)' +
    'U)tx(qiq;&]W(p>;B)sg)qR(ur]W&pY&RAB&se&r]&po&<[[z((p>A)s^):j)pB)w&)t.)vI)r )ql)uv)zR)wC)tx)UB)UM)wN)v,(p?<[(q?&uv(tbp>uJ&SANGA2&zK' +
    '&q/&zP(p>A)s4)u[)rD)xP)xd)U*p3A&SHA6&SHAB6&tp&r%(t-(p?r%u0p?u0qxp?qx*wCp?wCqxp?qx&SHEG9&SHEN&^T&SHESH2&SHESHLAM&zR(p>A)u5&SHIM(p>A' +
    '):.):<)DIN)qx)rr*q?);V);e)MUG)uv&SHINIG&zS(qE(p?zSv3p?v3&<j&tq(p?q&tq&xP&SHUBUR&s,(q?&SIG&<n(p?<nxP&^f&^g&s-(p?s-&SUD&SUD2&_1&wA&S' +
    'UMASH&zc&SUR9&pj(qg(p>re)r (q?&wC(p?wCqzp?qzs!p?s!(q|&xV(p>sZ)t_)r%)tq)v*)sg&tt&xW&r&(q?&sU(qE&=8&=:(p>tt(p?=:*u0p?u0qxp?qx&sE&v*&' +
    'TUK&TUM&xd(p?xdqRp?qR&U(t_(U U(p?UpXp?pXqxp?qx*zcp?zc*Uphp?Uph&tx&UB&sg(;V(p>s4)r )Up3Up3U/q?(q?(w=)p>s4&UDUG&UM(p>tb)r9p3pk)zP)U&' +
    'UMBIN&{B(p>ua)pX&v`(q?&wN(qiwN(w=&UR2(p>Ap3pB+p])uG)pB)ql)tx*p3q9+sZ&UR4&URI&URI3&URU(p>A):+)p2)DUN)px)v<)s#qE)qx)ss)pB)rr)u5);<)r' +
    't)vI);n)pX)r%)<n)sE)Up3t_)sg){I&{I(p>U&v,(p>A)s&)t.)tt&USHX&USH2&USHUMX&UTUKI&UZ3(p>ua&UZU&qR(qE(q|p>t.&ZAG&ZAMX&ZE2&t}(p?t}&ZI3&Z' +
    'IB(@oqE&ZIG&ZIZ2&v0&ZU5(p>A&ZUBUR&ZUM$42%[xgp q9(p)q9(p1q9(p5q9(pEq9(pIq9(pAq9(pKq9(p)s!(p1s!(p5s!(pEs!(pIs!(pAs!(pKs!(p1U(p5U(pEU' +
    '(pIU(pAU(pKU(p%u1(p u1(p)u1(p1u1(p5u1(pEu1(pIu1(pAu1(pKu1(p%wz(p wz(p)wz(p1wz(p5wz(p tp(p)tp*sVc(p1tp(p5tp(pEtp(pItp(pAtp(pKtp(p%x' +
    'N(p xN(p)xN*sVc(p1xN(p5xN(tpp>v<p3s!,;n(p%wf(p wf(p)wf*sVc(p1wf(p5wf(p)sVcESH16+ESH21(p1sVc[:+LIMMU4+[:A,B(pEsVcASH9(pIsVcIMIN3+;8' +
    'A,B(pAsVcUSSU+USSU3(pKsVc@Z+ILIMMU3+ILIMMU4+@ZA(p q9qE(p)q9qE(p1q9qE(p5q9qE(pEq9qE(p%w_(p w_(p)w_(p1w_*sVc(p5w_*sVc(NIGIDAMIN(NIGI' +
    'DAESH(p%?d(p ?d(p%v[s!(p wHs!(p5^os!(p%v[sVcA(p wHsVcA(p%t:q9)s@q9(q8>0p%^n+s@$E%qDgq8>0vawm(p/qh(qSqh){#$2A5!EGYPTIAN HIEROGLYPH ' +
    'A001&A002&A003&A004&A005&A005A&A006&A006A&A006B&A007&A008&A009&A010&A011&A012&A013&A014&A014A&A015&A016&A017&A017A&A018&A019&A020&' +
    'A021&A022&A023&A024&A025&A026&A027&A028&A029&A030&A031&A032&A032A&A033&A034&A035&A036&A037&A038&A039&A040&A040A&A041&A042&A042A&A0' +
    '43&A043A&A044&A045&A045A&A046&A047&A048&A049&A050&A051&A052&A053&A054&A055&A056&A057&A058&A059&A060&A061&A062&A063&A064&A065&A066&' +
    'A067&A068&A069&A070&>3&>4&>5&>6&>7&B005A&>8&>9&>:&>;&C001&C002&C002A&C002B&C002C&C003&C004&C005&C006&C007&C008&C009&C010&C010A&C01' +
    '1&C012&C013&C014&C015&C016&C017&C018&C019&C020&C021&C022&C023&C024&D001&D002&D003&D004&D005&D006&D007&D008&D008A&D009&D010&D011&D0' +
    '12&D013&D014&D015&D016&D017&D018&D019&D020&D021&D022&D023&D024&D025&D026&D027&D027A&D028&D029&D030&D031&D031A&D032&D033&D034&D034A' +
    '&D035&D036&D037&D038&D039&D040&D041&D042&D043&D044&D045&D046&D046A&D047&D048&D048A&D049&D050&D050A&D050B&D050C&D050D&D050E&D050F&D' +
    '050G&D050H&D050I&D051&D052&D052A&D053&D054&D054A&D055&D056&D057&D058&D059&D060&D061&D062&D063&D064&D065&D066&D067&D067A&D067B&D067' +
    'C&D067D&D067E&D067F&D067G&D067H&E001&E002&E003&E004&E005&E006&E007&E008&E008A&E009&E009A&E010&E011&E012&E013&E014&E015&E016&E016A&' +
    'E017&E017A&E018&E019&E020&E020A&E021&E022&E023&E024&E025&E026&E027&E028&E028A&E029&E030&E031&E032&E033&E034&E034A&E036&E037&E038&F' +
    '001&F001A&F002&F003&F004&F005&F006&F007&F008&F009&F010&F011&F012&F013&F013A&F014&F015&F016&F017&F018&F019&F020&F021&F021A&F022&F02' +
    '3&F024&F025&F026&F027&F028&F029&F030&F031&F031A&F032&F033&F034&F035&F036&F037&F037A&F038&F038A&F039&F040&F041&F042&F043&F044&F045&' +
    'F045A&F046&F046A&F047&F047A&F048&F049&F050&F051&F051A&F051B&F051C&F052&F053&G001&G002&G003&G004&G005&G006&G006A&G007&G007A&G007B&G' +
    '008&G009&G010&G011&G011A&G012&G013&G014&G015&G016&G017&G018&G019&G020&G020A&G021&G022&G023&G024&G025&G026&G026A&G027&G028&G029&G03' +
    '0&G031&G032&G033&G034&G035&G036&G036A&G037&G037A&G038&G039&G040&G041&G042&G043&G043A&G044&G045&G045A&G046&G047&G048&G049&G050&G051' +
    '&G052&G053&G054&H001&H002&H003&H004&H005&H006&H006A&H007&H008&I001&I002&I003&I004&I005&I005A&I006&I007&I008&I009&I009A&I010&I010A&' +
    'I011&I011A&I012&I013&I014&I015&K001&K002&K003&K004&K005&K006&K007&K008&L001&L002&L002A&L003&L004&L005&L006&L006A&L007&L008&M001&M0' +
    '01A&M001B&M002&M003&M003A&M004&M005&M006&M007&M008&M009&M010&M010A&M011&M012&M012A&M012B&M012C&M012D&M012E&M012F&M012G&M012H&M013&' +
    'M014&M015&M015A&M016&M016A&M017&M017A&M018&M019&M020&M021&M022&M022A&M023&M024&M024A&M025&M026&M027&M028&M028A&M029&M030&M031&M031' +
    'A&M032&M033&M033A&M033B&M034&M035&M036&M037&M038&M039&M040&M040A&M041&M042&M043&M044&N001&N002&N003&N004&N005&N006&N007&N008&N009&' +
    'N010&N011&N012&N013&N014&N015&N016&N017&N018&N018A&N018B&N019&N020&N021&N022&N023&N024&N025&N025A&N026&N027&N028&N029&N030&N031&N0' +
    '32&N033&N033A&N034&N034A&N035&N035A&N036&N037&N037A&N038&N039&N040&N041&N042&NL001&NL002&NL003&NL004&NL005&NL005A&NL006&NL007&NL00' +
    '8&NL009&NL010&NL011&NL012&NL013&NL014&NL015&NL016&NL017&NL017A&NL018&NL019&NL020&NU001&NU002&NU003&NU004&NU005&NU006&NU007&NU008&N' +
    'U009&NU010&NU010A&NU011&NU011A&NU012&NU013&NU014&NU015&NU016&NU017&NU018&NU018A&NU019&NU020&NU021&NU022&NU022A&O001&O001A&O002&O00' +
    '3&O004&O005&O005A&O006&O006A&O006B&O006C&O006D&O006E&O006F&O007&O008&O009&O010&O010A&O010B&O010C&O011&O012&O013&O014&O015&O016&O01' +
    '7&O018&O019&O019A&O020&O020A&O021&O022&O023&O024&O024A&O025&O025A&O026&O027&O028&O029&O029A&O030&O030A&O031&O032&O033&O033A&O034&O' +
    '035&O036&O036A&O036B&O036C&O036D&O037&O038&O039&O040&O041&O042&O043&O044&O045&O046&O047&O048&O049&O050&O050A&O050B&O051&P001&P001A' +
    '&P002&P003&P003A&P004&P005&P006&P007&P008&P009&P010&P011&Q001&Q002&Q003&Q004&Q005&Q006&Q007&R001&R002&R002A&R003&R003A&R003B&R004&' +
    'R005&R006&R007&R008&R009&R010&R010A&R011&R012&R013&R014&R015&R016&R016A&R017&R018&R019&R020&R021&R022&R023&R024&R025&R026&R027&R02' +
    '8&R029&S001&S002&S002A&S003&S004&S005&S006&S006A&S007&S008&S009&S010&S011&S012&S013&S014&S014A&S014B&S015&S016&S017&S017A&S018&S01' +
    '9&S020&S021&S022&S023&S024&S025&S026&S026A&S026B&S027&S028&S029&S030&S031&S032&S033&S034&S035&S035A&S036&S037&S038&S039&S040&S041&' +
    'S042&S043&S044&S045&S046&T001&T002&T003&T003A&T004&T005&T006&T007&T007A&T008&T008A&T009&T009A&T010&T011&T011A&T012&T013&T014&T015&' +
    'T016&T016A&T017&T018&T019&T020&T021&T022&T023&T024&T025&T026&T027&T028&T029&T030&T031&T032&T032A&T033&T033A&T034&T035&T036&U001&U0' +
    '02&U003&U004&U005&U006&U006A&U006B&U007&U008&U009&U010&U011&U012&U013&U014&U015&U016&U017&U018&U019&U020&U021&U022&U023&U023A&U024' +
    '&U025&U026&U027&U028&U029&U029A&U030&U031&U032&U032A&U033&U034&U035&U036&U037&U038&U039&U040&U041&U042&V001&V001A&V001B&V001C&V001' +
    'D&V001E&V001F&V001G&V001H&V001I&V002&V002A&V003&V004&V005&V006&V007&V007A&V007B&V008&V009&V010&V011&V011A&V011B&V011C&V012&V012A&V' +
    '012B&V013&V014&V015&V016&V017&V018&V019&V020&V020A&V020B&V020C&V020D&V020E&V020F&V020G&V020H&V020I&V020J&V020K&V020L&V021&V022&V02' +
    '3&V023A&V024&V025&V026&V027&V028&V028A&V029&V029A&V030&V030A&V031&V031A&V032&V033&V033A&V034&V035&V036&V037&V037A&V038&V039&V040&V' +
    '040A&W001&W002&W003&W003A&W004&W005&W006&W007&W008&W009&W009A&W010&W010A&W011&W012&W013&W014&W014A&W015&W016&W017&W017A&W018&W018A' +
    '&W019&W020&W021&W022&W023&W024&W024A&W025&X001&X002&X003&X004&X004A&X004B&X005&X006&X006A&X007&X008&X008A&Y001&Y001A&Y002&Y003&Y00' +
    '4&Y005&Y006&Y007&Y008&Z001&Z002&Z002A&Z002B&Z002C&Z002D&Z003&Z003A&Z003B&Z004&Z004A&Z005&Z005A&Z006&Z007&Z008&Z009&Z010&Z011&Z012&' +
    'Z013&Z014&Z015&Z015A&Z015B&Z015C&Z015D&Z015E&Z015F&Z015G&Z015H&Z015I&Z016&Z016A&Z016B&Z016C&Z016D&Z016E&Z016F&Z016G&Z016H&AA001&AA' +
    '002&AA003&AA004&AA005&AA006&AA007&AA007A&AA007B&AA008&AA009&AA010&AA011&AA012&AA013&AA014&AA015&AA016&AA017&AA018&AA019&AA020&AA02' +
    '1&AA022&AA023&AA024&AA025&AA026&AA027&AA028&AA029&AA030&AA031&AA032$US2!BYZANTINEx1p.pS(DASEIA(q*(]-y8)v7({Ky8)v7(KATHISTI(SYRMATI' +
    'KI(<7(YPOKRISIS)v7(KREMASTI(>%y8(:qy8(_](x)(>*)v7(SYNEVMA(THITA(]%ra(;#ra(PSILON(CHAMILON(VATHY(;=ra(y_ra(x)ra(SAXIMATA(PARICHON(_' +
    ',APODEXIA(OXEIAIra(VAREIAIra(>(ra(APOTHEMA(ye(REVMA(]Nra(TINAGMA(ANATRICHISMA(^C(_Ora)META STAVROU(].ra(_f(LEMOI(y1(TRIA(=/(KRATIM' +
    'ATA(>%:qqt(wxra(IMIFTHORA(znra(KATAVAzn(]B(]n([#(>ora(RAPISMA(<6ra(<7ra(ICHADIN([a(PETASMA([#:((zn:((STRAGGISMATA(GRONTHISMATA(;=q' +
    't(]%qt(]-qt(PETASTI(KOUFISMA(PETASTOKOUFISMA(KRATIMOKOUFISMA(]Bqt(x)qtuI(y_qtuI(YPSILI(>*qt(>)SYNDESMOSqt(YPORROI(KRATIMOYPORROON(' +
    'ELAFRON(CHAMILI(MIKRON;=({Kqt(]Nqt(]nqt(OMALON(ANTIKENOMA(LYGISMA(<7qt(<6qt(?e<6(KYLISMA(ANTIKENOKYLISMA(znqt(EKSTREPTON(_Oqt(SYRM' +
    'A(>oqt(EPEGERMA(^Cqt(XIRONye(TROMIKOPSIFISTON(PSIFISTOLYGISMA(TROMIKOLYGISMA(TROMIKOPARAKALESMA(PSIFISTOPARAKALESMA(TROMIKOSYNAGMA' +
    '(PSIFISTOSYNAGMA(GORGOSYNTHETON(>-(?e>-(].qt(THEMATISMOS ESO):q(_f>&(THESw%APOTHES(KATAVASMA(ENDOFONON(YFENvD)uI(_,(yeuI(v7ra(KRAT' +
    'IMAra):()qt(>(qt(xu(v7(TRIPLI(TETRAPLI(;T([8ENOS>r)y1:D)TRION:D)TESSARON:D)IMISEOS>r(;#qtuI)]6>.*?>(DIGORGON)]6>.vD+uI*?>(TRIGORGO' +
    'N(ARGON(IMIDIARGON(DIARGON(AGOGI]b>,)ARGOTERI)>,)METRIA)MESI)@1)GORGOTERI)]b@1([E]mst)=|]mst)??st)=|??st)TRITOSst)TRIFONIAS)_bst*[' +
    '7st)[7st)]]st(ISAKIA__@S(>)__@S(FANEROSIS TETRAFONIAS)[R)?A([EVARYSst)PROTOVARYSst)]]_bst(GORTHMIKON N>&*DIPLOUN(ENARXISw%wxVOU(IM' +
    'IFONON(IMIFTHORON(wxraDEYTEROU ICHOU):cpX*[a)NAOSst):cs7)<wDIATONONs7):crg*tN*qzvD+uI)MALAKON:C?A+[R(FHTORA<w:CVASIS(wx<w:CSYNAFI)' +
    'NENANO(CHROA ZYGOS)KLITON)SPATHI(wxIz|_a)ENARMONIOS ANTIFONIA(z|{((?@{()_a)xuy1uO)[S=/uO)?CEXuO){$]$uO(z|xuy1uO)[S=/uO)?CEXuO){$]$' +
    'uO(GENIKI?@)z|(DIASTOLIxuMIKRI*MEGALI)v7)_h(SIMANSIS_h*?H*{&*_d)ARSEOS*?H*{&*_d(DIGRAMMA GG(DIFTOGGOSw0(= (ARKTIKOpX)VOU)px)s7)rg)' +
    'tN)qz(x)qt[K(y_qt[K(x)qtvD(y_qtvD(yevD(;#qtvD$B!x1p.qnvg&p!vg&lvg&rzlvg&u,vg&qJvg&kxAg&jxAg&xApT&v5^B&pkCAPO&^B&CODA&REPEATED FIGU' +
    'RE-1(FIGURE-2(FIGURE-3&?i(o&BREATHp#&CAESURA&BRACE&p0&ONE-LINEu}&TWO-LINEu}&THREE-LINEu}&FOUR-LINEu}&FIVE-LINEu}&SIX-LINEu}&SIX-ST' +
    'RING?v&FOUR-STRING?v&Gwh)<.xs*x{&Cwh&Fwh)<.xs*x{&?RCLEF-1(CLEF-2$3&[Zw*ry&p!w<(yB&yBp8(p7&[cp8(p7&w<p8(p7&s@pdw<)yB&COMMON_r&CUT_r' +
    '&<.xs(x{&QUINDICESIMAxs(x{&MULTIry&{Xry&pCry&s@ry&t:ry&zVry&_jry&^pry&p%py{6ry&Xt0&p3t0&pRXt0&pDt0p+)p(&p{t0p8p+*p()kp+*p()jp+*p()' +
    'p7p+*p()p8jp++p(&ukt0p+)p(&TRIANGLE-ROUNDt0p7p+*p(&qOt0&VOIDt0&t0p(&[vt0&CLUSTERt0p+)p(&pt&{XtD&pCtD&s@tD&t:tD&zVtD&_jtD&^ptD&p%py' +
    '{6tD&r5vU(SPRECHGESANGvU(_}(_~({ &FINGERED_}(_~({ &r5AUGMENTATIONn(FLAG-1(FLAG-2(FLAG-3(FLAG-4(FLAG-5&vh>B&rq>B&vhwJ&rqwJ&vh^r&rq^' +
    'r&vh]L&rq]L&r5q=(STACCATO(TENUTO(STACCATISSIMO(MARCATO(MARCATO-STACCATO(ACCENT-STACCATO(LOURE&ARPEGGIATOp8(p7&r5DOIT(RIP(FLIP(SMEA' +
    'R(BEND(p!=?(q_=?&RINFORZANDO&SUBITO&Z&PIANO&MEZZO&FORTE&CRESCENDO&DECRESCENDO&@2tDsT)r:sT&TR&=J&q&=J&=JsT(p8&rGSTROKE-1(STROKE-2(S' +
    'TROKE-3(STROKE-4(STROKE-5(STROKE-6(STROKE-7(STROKE-8(STROKE-9(STROKE-10(STROKE-11&HAUPTSTIMME&NEBENSTIMME&rqp6STIMME&y,sT&r5p7wd(p' +
    '8wd(HARMONIC(SNAP PIZZICATO&]?p#(p8p#&pC]?p#&GLISSANDOp8(p7&aFINGERNAILS&DAMP(wV&MAXIMA&;c&>Z&^Ep+(p(&[Q(p(&^Gp+(p(&FUSAp+(p(&;cz4' +
    'ry(;9ry&>Zry&^Ery&[Qry&^Gry&TEMPUS PERFECTUM CUM]iz4+;9+z4?E(IMPERFECTUM CUM]iz4+;9,?E,DIMINUTION-2,DIMINUTION-3&CROIX&GREGORIAN C' +
    'wh(Fwh&pDB&VIRGA&PODATUS&CLIVIS&^@&CLIMACUS&_{&PORRECTUS(?m&^@?m&_{RESUPINUS&PES SUBPUNCTIS$Z!sLVOCALun_:(_B(SYMBOL-3(_E(_F(SYMBOL' +
    '-6(_L(_M(SYMBOL-9(SYMBOL-10(_;(_<(_=(_>(SYMBOL-15(SYMBOL-16(_?(_@(_A(SYMBOL-20(SYMBOL-21(SYMBOL-22(_C(_D(_G(_H(_I(_J(_K%INSTRUMENT' +
    'ALun_:(_B(_E(_F(_L(_M(_;(_<(_=(_>(_?(_@(_A(_C(_D(SYMBOL-25(SYMBOL-26(SYMBOL-27(SYMBOL-29(SYMBOL-30(SYMBOL-32(SYMBOL-36(SYMBOL-37(S' +
    'YMBOL-38(SYMBOL-39(SYMBOL-40(SYMBOL-42(SYMBOL-43(SYMBOL-45(SYMBOL-47(SYMBOL-48(SYMBOL-49(_G(_H(_I(_J(_K!r5sLx1{%(_c(]C!sLx1[8$57!w' +
    ',qrt,!?BqrHEAVENLYt,&@Mt,&EARTHLYyO(@M&t,!TETRAGRAMqrsn&q%pR&MIRED&BARRIER&@xd&CONTRARIETY&ASCENT&<-&BRANCHING</&DEFECTIVENESSpMDI' +
    'STORTION&DIVERGENCE&YOUTHFULNESS&@[&PENETRATION&]x&CONTACT&@Iv2&{R&?r&ADVANCE&RELEASE&RESISTANCE&EASE&JOY&CONTENTION&ENDEAVOUR&DUT' +
    'IES&CHANGE&DECISIVENESS&t(RESOLUTION&PACKING&LEGION&CLOSENESS&KINSHIP&:x&STRENGTH&PURITY&FULLNESS&RESIDENCE&LAWpMMODEL&]~&GOINGp&[' +
    'I&ENCOUNTERS&STOVE&GREATNESS&ENLARGEMENT&]:&RITUAL&FLIGHT&VASTNESSpMWASTING&CONSTANCY&w*&ETERNITY&UNITY&DIMINISHMENT&rK;s&GUARDEDN' +
    'ESS&:xqc&MASSING&ACCUMULATION&EMBELLISHMENT&DOUBT&{U&SINKING&@^&DEPARTURE&?1&DIMMING&EXHAUSTION&SEVERANCE&STOPPAGE&HARDNESS&:L&CLO' +
    'SURE&FAILURE&AGGRAVATION&COMPLIANCE&rFq^VERGE&DIFFICULTIES&LABOURING&FOSTERING$A!COUNTING ROD=Op[p%)p )p))p1)p5)pE)pI)pA)pK&TENSp[' +
    'p%)p )p))p1)p5)pE)pI)pA)pK$3Z!;it(eA(B(C(D(E(F(G(H(I(J(K(L(M(N(O(P(Q(R(S(T(U(V(W(X(Y(Z&dA(B(C(D(E(F(G(H(I(J(K(L(M(N(O(P(Q(R(S(T(U(' +
    'V(W(X(Y(Z%t=eA(B(C(D(E(F(G(H(I(J(K(L(M(N(O(P(Q(R(S(T(U(V(W(X(Y(Z&dA(B(C(D(E(F(G$2(I(J(K(L(M(N(O(P(Q(R(S(T(U(V(W(X(Y(Z%t(t=eA)B)C)D' +
    ')E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z(dA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z%s}eA$2(C(D$3(G$3(J(K$3(N(O(P(Q$2' +
    '(S(T(U(V(W(X(Y(Z&dA(B(C(D$2(F$2(H(I(J(K(L(M(N$2(P(Q(R(S(T(U(V(W(X(Y(Z%t(s}eA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z(dA)' +
    'B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z%?ueA(B$2(D(E(F(G$3(J(K(L(M(N(O(P(Q$2(S(T(U(V(W(X(Y$2&dA(B(C(D(E(F(G(H(I(J(K(L(M(' +
    'N(O(P(Q(R(S(T(U(V(W(X(Y(Z%tZeA(B$2(D(E(F(G$2(I(J(K(L(M$2(O$4(S(T(U(V(W(X(Y$2&dA(B(C(D(E(F(G(H(I(J(K(L(M(N(O(P(Q(R(S(T(U(V(W(X(Y(Z%' +
    't(?ueA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z(dA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z%uweA(B(C(D(E(F(G(H(I' +
    '(J(K(L(M(N(O(P(Q(R(S(T(U(V(W(X(Y(Z&dA(B(C(D(E(F(G(H(I(J(K(L(M(N(O(P(Q(R(S(T(U(V(W(X(Y(Z&t(eA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T' +
    ')U)V)W)X)Y)Z(dA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z&t=eA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z(dA)B)C)D)' +
    'E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z&t(t=eA*B*C*D*E*F*G*H*I*J*K*L*M*N*O*P*Q*R*S*T*U*V*W*X*Y*Z)dA*B*C*D*E*F*G*H*I*J*K*L*M*N*' +
    'O*P*Q*R*S*T*U*V*W*X*Y*Z%[TeA(B(C(D(E(F(G(H(I(J(K(L(M(N(O(P(Q(R(S(T(U(V(W(X(Y(Z&dA(B(C(D(E(F(G(H(I(J(K(L(M(N(O(P(Q(R(S(T(U(V(W(X(Y(' +
    'Z%t=dtYI)J$3%t(eqY(s5(rA(rW(qw(t$(rL(r((qU(rs(sb(qB(qd(sh(rw(q;(r#(r(p.(q{(sC(qo(r/(rb(s+(qQ&w.&dqY(s5(rA(rW(qw(t$(rL(r((qU(rs(sb(' +
    'qB(qd(sh(rw(q;(r#(lq{(q{(sC(qo(r/(rb(s+(qQ&w2vj&qwp.&r(p.&rsp.&r/p.&r#p.&q;p.%t=eqY(s5(rA(rW(qw(t$(rL(r((qU(rs(sb(qB(qd(sh(rw(q;(r' +
    '#(r(p.(q{(sC(qo(r/(rb(s+(qQ&w.&dqY(s5(rA(rW(qw(t$(rL(r((qU(rs(sb(qB(qd(sh(rw(q;(r#(lq{(q{(sC(qo(r/(rb(s+(qQ&w2vj&qwp.&r(p.&rsp.&r/' +
    'p.&r#p.&q;p.%t(t=eqY)s5)rA)rW)qw)t$)rL)r()qU)rs)sb)qB)qd)sh)rw)q;)r#)r(p.)q{)sC)qo)r/)rb)s+)qQ(w.(dqY)s5)rA)rW)qw)t$)rL)r()qU)rs)s' +
    'b)qB)qd)sh)rw)q;)r#)lq{)q{)sC)qo)r/)rb)s+)qQ(w2vj(qwp.(r(p.(rsp.(r/p.(r#p.(q;p.%uwt(eqY)s5)rA)rW)qw)t$)rL)r()qU)rs)sb)qB)qd)sh)rw)' +
    'q;)r#)r(p.)q{)sC)qo)r/)rb)s+)qQ(w.(dqY)s5)rA)rW)qw)t$)rL)r()qU)rs)sb)qB)qd)sh)rw)q;)r#)lq{)q{)sC)qo)r/)rb)s+)qQ(w2vj(qwp.(r(p.(rsp' +
    '.(r/p.(r#p.(q;p.(t=eqY*s5*rA*rW*qw*t$*rL*r(*qU*rs*sb*qB*qd*sh*rw*q;*r#*r(p.*q{*sC*qo*r/*rb*s+*qQ)w.)dqY*s5*rA*rW*qw*t$*rL*r(*qU*rs' +
    '*sb*qB*qd*sh*rw*q;*r#*lq{*q{*sC*qo*r/*rb*s+*qQ)w2vj)qwp.)r(p.)rsp.)r/p.)r#p.)q;p.%t(evl&dvl$3&p[pq(p%(p (p)(p1(p5(pE(pI(pA(pK%tZp[' +
    'pq(p%(p (p)(p1(p5(pE(pI(pA(pK%uwp[pq(p%(p (p)(p1(p5(pE(pI(pA(pK&t(p[pq)p%)p )p))p1)p5)pE)pI)pA)pK%[Tp[pq(p%(p (p)(p1(p5(pE(pI(pA(p' +
    'K$4QP!MAHJONG=9qMv.&rkv.&r3v.&rMv.&REDvo&GREENvo&p+vo&p%p6u&&p p6u&&p)p6u&&p1p6u&&p5p6u&&pEp6u&&pIp6u&&pAp6u&&pKp6u&&p%p6u!&p p6u!' +
    '&p)p6u!&p1p6u!&p5p6u!&pEp6u!&pIp6u!&pAp6u!&pKp6u!&p%p6u*&p p6u*&p)p6u*&p1p6u*&p5p6u*&pEp6u*&pIp6u*&pAp6u*&pKp6u*&PLUM&ORCHID&:1&CH' +
    'RYSANTHEMUM&SPRING&SUMMER&AUTUMN&WINTER&JOKER&v2$5!DOMINO=9pHv2&HORIZONTAL-00-00&HORIZONTAL-00-01&HORIZONTAL-00-02&HORIZONTAL-00-0' +
    '3&HORIZONTAL-00-04&HORIZONTAL-00-05&HORIZONTAL-00-06&HORIZONTAL-01-00&HORIZONTAL-01-01&HORIZONTAL-01-02&HORIZONTAL-01-03&HORIZONTA' +
    'L-01-04&HORIZONTAL-01-05&HORIZONTAL-01-06&HORIZONTAL-02-00&HORIZONTAL-02-01&HORIZONTAL-02-02&HORIZONTAL-02-03&HORIZONTAL-02-04&HOR' +
    'IZONTAL-02-05&HORIZONTAL-02-06&HORIZONTAL-03-00&HORIZONTAL-03-01&HORIZONTAL-03-02&HORIZONTAL-03-03&HORIZONTAL-03-04&HORIZONTAL-03-' +
    '05&HORIZONTAL-03-06&HORIZONTAL-04-00&HORIZONTAL-04-01&HORIZONTAL-04-02&HORIZONTAL-04-03&HORIZONTAL-04-04&HORIZONTAL-04-05&HORIZONT' +
    'AL-04-06&HORIZONTAL-05-00&HORIZONTAL-05-01&HORIZONTAL-05-02&HORIZONTAL-05-03&HORIZONTAL-05-04&HORIZONTAL-05-05&HORIZONTAL-05-06&HO' +
    'RIZONTAL-06-00&HORIZONTAL-06-01&HORIZONTAL-06-02&HORIZONTAL-06-03&HORIZONTAL-06-04&HORIZONTAL-06-05&HORIZONTAL-06-06&p/v2&VERTICAL' +
    '-00-00&VERTICAL-00-01&VERTICAL-00-02&VERTICAL-00-03&VERTICAL-00-04&VERTICAL-00-05&VERTICAL-00-06&VERTICAL-01-00&VERTICAL-01-01&VER' +
    'TICAL-01-02&VERTICAL-01-03&VERTICAL-01-04&VERTICAL-01-05&VERTICAL-01-06&VERTICAL-02-00&VERTICAL-02-01&VERTICAL-02-02&VERTICAL-02-0' +
    '3&VERTICAL-02-04&VERTICAL-02-05&VERTICAL-02-06&VERTICAL-03-00&VERTICAL-03-01&VERTICAL-03-02&VERTICAL-03-03&VERTICAL-03-04&VERTICAL' +
    '-03-05&VERTICAL-03-06&VERTICAL-04-00&VERTICAL-04-01&VERTICAL-04-02&VERTICAL-04-03&VERTICAL-04-04&VERTICAL-04-05&VERTICAL-04-06&VER' +
    'TICAL-05-00&VERTICAL-05-01&VERTICAL-05-02&VERTICAL-05-03&VERTICAL-05-04&VERTICAL-05-05&VERTICAL-05-06&VERTICAL-06-00&VERTICAL-06-0' +
    '1&VERTICAL-06-02&VERTICAL-06-03&VERTICAL-06-04&VERTICAL-06-05&VERTICAL-06-06$31!p[pqq%pp&p~%p%p~%p p~%p)p~%p1p~%p5p~%pEp~%pIp~%pAp' +
    '~%pKp~$6!z0q7ebA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z!r|r^>Xq7ebS!qZt=q7ebC*R%CD%WZ$3!q|q7ebB$C)N$2)P$3)S$4)W$4%HV%MV' +
    '%SD%zY%PPV$9!ulqZq7ebH$8*P$Q%q|q7ebJ$2*L*M$3*P$B!y$ulq|q7ebP!ulq|IC&pX&po$3!pDDJ$34%;0HOKA$G!q|v4=NIDEOGRAPH-624B(IDEOGRAPH-5B57(I' +
    'DEOGRAPH-53CC%vCs %v4=N@V(IDEOGRAPH-591A(IDEOGRAPH-89E3(IDEOGRAPH-5929(IDEOGRAPH-4EA4(IDEOGRAPH-6620(IDEOGRAPH-7121(IDEOGRAPH-6599' +
    '(IDEOGRAPH-524D(IDEOGRAPH-5F8C(IDEOGRAPH-518D(IDEOGRAPH-65B0(IDEOGRAPH-521D(IDEOGRAPH-7D42(IDEOGRAPH-751F(IDEOGRAPH-8CA9(IDEOGRAPH' +
    '-58F0(IDEOGRAPH-5439(IDEOGRAPH-6F14(IDEOGRAPH-6295(IDEOGRAPH-6355(IDEOGRAPH-4E00(@U(IDEOGRAPH-904A(IDEOGRAPH-5DE6(IDEOGRAPH-4E2D(I' +
    'DEOGRAPH-53F3(IDEOGRAPH-6307(IDEOGRAPH-8D70(@W$F!r|r^>Xv4=NIDEOGRAPH-672C*@U*@V*IDEOGRAPH-5B89*IDEOGRAPH-70B9*@W*IDEOGRAPH-76D7*ID' +
    'EOGRAPH-52DD*IDEOGRAPH-6557$1FP4!v4>v@T(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((' +
    '((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((' +
    '((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((' +
    '((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((' +
    '(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((($FHES!LANGUAGExV$V!xVr_%rYp#%r0p#%qPg%y0g%x:g%ve%t~%kqO%jqO%qg%p3g%p~%' +
    'yQ%q%pp%rR%p[pq&p%&p &p)&p1&p5&pE&pI&pA&pK%qh%to%pig%qNg%plg%r<p#%wjsY%q7ebA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z%kpD' +
    'p0%rzrR%jpDp0%pNq=%pQpm%p_q=%q7dbA)B)C)D)E)F)G)H)I)J)K)L)M)N)O)P)Q)R)S)T)U)V)W)X)Y)Z%kr?p0%p/pm%jr?p0%p=!>bxV$3L!zsSELECTOR-17%SEL' +
    'ECTOR-18%SELECTOR-19%SELECTOR-20%SELECTOR-21%SELECTOR-22%SELECTOR-23%SELECTOR-24%SELECTOR-25%SELECTOR-26%SELECTOR-27%SELECTOR-28%S' +
    'ELECTOR-29%SELECTOR-30%SELECTOR-31%SELECTOR-32%SELECTOR-33%SELECTOR-34%SELECTOR-35%SELECTOR-36%SELECTOR-37%SELECTOR-38%SELECTOR-39' +
    '%SELECTOR-40%SELECTOR-41%SELECTOR-42%SELECTOR-43%SELECTOR-44%SELECTOR-45%SELECTOR-46%SELECTOR-47%SELECTOR-48%SELECTOR-49%SELECTOR-' +
    '50%SELECTOR-51%SELECTOR-52%SELECTOR-53%SELECTOR-54%SELECTOR-55%SELECTOR-56%SELECTOR-57%SELECTOR-58%SELECTOR-59%SELECTOR-60%SELECTO' +
    'R-61%SELECTOR-62%SELECTOR-63%SELECTOR-64%SELECTOR-65%SELECTOR-66%SELECTOR-67%SELECTOR-68%SELECTOR-69%SELECTOR-70%SELECTOR-71%SELEC' +
    'TOR-72%SELECTOR-73%SELECTOR-74%SELECTOR-75%SELECTOR-76%SELECTOR-77%SELECTOR-78%SELECTOR-79%SELECTOR-80%SELECTOR-81%SELECTOR-82%SEL' +
    'ECTOR-83%SELECTOR-84%SELECTOR-85%SELECTOR-86%SELECTOR-87%SELECTOR-88%SELECTOR-89%SELECTOR-90%SELECTOR-91%SELECTOR-92%SELECTOR-93%S' +
    'ELECTOR-94%SELECTOR-95%SELECTOR-96%SELECTOR-97%SELECTOR-98%SELECTOR-99%SELECTOR-100%SELECTOR-101%SELECTOR-102%SELECTOR-103%SELECTO' +
    'R-104%SELECTOR-105%SELECTOR-106%SELECTOR-107%SELECTOR-108%SELECTOR-109%SELECTOR-110%SELECTOR-111%SELECTOR-112%SELECTOR-113%SELECTO' +
    'R-114%SELECTOR-115%SELECTOR-116%SELECTOR-117%SELECTOR-118%SELECTOR-119%SELECTOR-120%SELECTOR-121%SELECTOR-122%SELECTOR-123%SELECTO' +
    'R-124%SELECTOR-125%SELECTOR-126%SELECTOR-127%SELECTOR-128%SELECTOR-129%SELECTOR-130%SELECTOR-131%SELECTOR-132%SELECTOR-133%SELECTO' +
    'R-134%SELECTOR-135%SELECTOR-136%SELECTOR-137%SELECTOR-138%SELECTOR-139%SELECTOR-140%SELECTOR-141%SELECTOR-142%SELECTOR-143%SELECTO' +
    'R-144%SELECTOR-145%SELECTOR-146%SELECTOR-147%SELECTOR-148%SELECTOR-149%SELECTOR-150%SELECTOR-151%SELECTOR-152%SELECTOR-153%SELECTO' +
    'R-154%SELECTOR-155%SELECTOR-156%SELECTOR-157%SELECTOR-158%SELECTOR-159%SELECTOR-160%SELECTOR-161%SELECTOR-162%SELECTOR-163%SELECTO' +
    'R-164%SELECTOR-165%SELECTOR-166%SELECTOR-167%SELECTOR-168%SELECTOR-169%SELECTOR-170%SELECTOR-171%SELECTOR-172%SELECTOR-173%SELECTO' +
    'R-174%SELECTOR-175%SELECTOR-176%SELECTOR-177%SELECTOR-178%SELECTOR-179%SELECTOR-180%SELECTOR-181%SELECTOR-182%SELECTOR-183%SELECTO' +
    'R-184%SELECTOR-185%SELECTOR-186%SELECTOR-187%SELECTOR-188%SELECTOR-189%SELECTOR-190%SELECTOR-191%SELECTOR-192%SELECTOR-193%SELECTO' +
    'R-194%SELECTOR-195%SELECTOR-196%SELECTOR-197%SELECTOR-198%SELECTOR-199%SELECTOR-200%SELECTOR-201%SELECTOR-202%SELECTOR-203%SELECTO' +
    'R-204%SELECTOR-205%SELECTOR-206%SELECTOR-207%SELECTOR-208%SELECTOR-209%SELECTOR-210%SELECTOR-211%SELECTOR-212%SELECTOR-213%SELECTO' +
    'R-214%SELECTOR-215%SELECTOR-216%SELECTOR-217%SELECTOR-218%SELECTOR-219%SELECTOR-220%SELECTOR-221%SELECTOR-222%SELECTOR-223%SELECTO' +
    'R-224%SELECTOR-225%SELECTOR-226%SELECTOR-227%SELECTOR-228%SELECTOR-229%SELECTOR-230%SELECTOR-231%SELECTOR-232%SELECTOR-233%SELECTO' +
    'R-234%SELECTOR-235%SELECTOR-236%SELECTOR-237%SELECTOR-238%SELECTOR-239%SELECTOR-240%SELECTOR-241%SELECTOR-242%SELECTOR-243%SELECTO' +
    'R-244%SELECTOR-245%SELECTOR-246%SELECTOR-247%SELECTOR-248%SELECTOR-249%SELECTOR-250%SELECTOR-251%SELECTOR-252%SELECTOR-253%SELECTO' +
    'R-254%SELECTOR-255%SELECTOR-256'
  );
}
