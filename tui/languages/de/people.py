"""German: names and what stands around them."""

from __future__ import annotations

from tui.languages.people_words import PeopleWords

WORDS = PeopleWords(
    honorifics_m="bruder freiherr herr herrn hr. lord mr. pater sankt scheich sir",
    honorifics_f="dame fr. frau fräulein lady mrs. ms. schwester",
    honorifics_any="doktor dr dr. jur. med. phil. prof. professor professorin st.",
    honorifics_plural="brüder damen herren",
    titles_m="""
        abgeordnete abgeordneten abgeordneter abt aktivist altbundeskanzler altkanzler amtsinhaber
        amtskollege amtskollegen analyst anführer angeklagte angeklagter angreifer anthropologe
        anwalt anwalts apotheker arbeiter architekt archäologe arzt astronaut astronom astrophysiker
        athlet attentäter aufsichtsratschef aufsichtsratsvorsitzender autor außenminister bankier
        bariton baron bauer beamter beauftragter beigeordneter berater bergsteiger bezirksleiter
        biologe bischof botaniker botschafter boxer boxweltmeister bruder bundesarbeitsminister
        bundesaußenminister bundesfinanzminister bundesgesundheitsminister bundesinnenminister
        bundesjustizminister bundeskanzler bundesminister bundespräsident bundestagspräsident
        bundestrainer bundesumweltminister bundesverkehrsminister bundesverteidigungsminister
        bundeswirtschaftsminister bürgermeister bürgerrechtler chef chefanalyst chefarzt
        chefdirigent chefredakteur chefvolkswirt chefökonom choreograph chronist clown coach dekan
        demograf designer dichter diktator diplomat direktor dirigent doktorand dramatiker drucker
        ehemann enkel entwicklungsminister epidemiologe erfinder ermittler erzbischof ethnologe
        ex-kanzler ex-minister ex-präsident exminister experte fahrer feldherr filmemacher
        finanzchef finanzminister finanzsenator fischer forscher fotograf fraktionschef
        fraktionsvorsitzender freund fußballer fürst gastgeber gatte gebietsleiter gegenspieler
        gegner general generaldirektor generalleutnant generalmajor generalsekretär
        generalstaatsanwalt geograf geologe geophysiker geschäftsführer geschäftsmann gitarrist
        glaziologe gouverneur graf großmeister großvater gründer gutachter halbbruder hauptmann
        hausmeister helfer herausgeber herzog historiker hydrologe häftling händler imam imker
        immunologe ingenieur innenexperte innenminister innensenator intendant investor journalist
        jude junge jurist justizminister justizsenator kabarettist kaiser kandidat kanzler
        kanzlerkandidat kapitän kardinal kaufmann keeper klimaforscher klimatologe klubchef koch
        kollege kolumnist komiker kommandant kommandeur kommissar komponist konkurrent konsul
        konzernchef koordinator korrespondent kosmonaut kreisvorsitzender kriminologe kritiker
        kronprinz kulturminister kultusminister kunsthändler kurator kämmerer könig künstler
        landeschef landesminister landesvater landesvorsitzender landeswirtschaftsminister landrat
        landtagspräsident landwirt lehrer leiter leutnant linguist linksaußen lokalmatador maestro
        major maler manager mann marschall mathematiker mediziner meister meteorologe mieter
        mikrobiologe minister ministerpräsident mitarbeiter mitbegründer mitgründer
        mittelfeldspieler moderator musiker mörder nachbar nachfolger nationalspieler neffe
        neurologe notar oberbürgermeister oberst oberstaatsanwalt olympiasieger onkel opfer opponent
        oppositionsführer organisator ornithologe ozeanograf paläontologe papst parlamentarier
        parlamentspräsident parteichef parteifreund parteivorsitzender partner pastor pathologe
        patriarch personalchef pfarrer philosoph physiker pianist pilot politiker politologe
        polizeichef polizeipräsident polizeisprecher polizist premier premierminister pressesprecher
        priester prinz produzent professor profi projektleiter prophet propst präfekt präsident
        psychiater psychologe rabbi rabbiner rapper rechtsanwalt redakteur referent regierender
        regierungschef regierungssprecher regisseur rektor rennfahrer reporter ressortchef richter
        ritter rivale routinier sachverständiger schatzmeister schauspieler schiedsrichter
        schlagzeuger schneider schriftsteller schulleiter schwager schwiegersohn schwiegervater
        schüler schülersprecher seismologe sekretär senator siedler sieger snowboarder sohn soldat
        sozialdemokrat sozialminister soziologe spezialist spieler sportdirektor sportler
        sprachwissenschaftler sprecher sprinter staatsanwalt staatschef staatsminister
        staatspräsident staatssekretär stadtrat statiker stellvertreter stiefvater student stürmer
        superstar sänger tatverdächtiger teamchef techniker tenor terrorist tischler torhüter
        torjäger torschütze torwart toxikologe trainer trainerkollege täter umweltminister
        unterhändler unternehmer urheber vater verfasser verkehrsminister verleger verteidiger
        verteidigungsminister veteran vetter virologe vize vizechef vizekanzler vizepräsident
        vorgänger vorsitzende vorsitzender vorstand vorstandschef vorstandsmitglied
        vorstandsvorsitzender vulkanologe wahlkampfmanager wahlleiter weltmeister wirt
        wirtschaftsminister wirtschaftssenator wirtschaftswissenschaftler wissenschaftler witwer
        zeuge zimmermann zoologe zweiter ökologe ökonom
    """,
    titles_f="""
        abgeordnete aktivistin amtsinhaberin amtskollegin analystin anführerin angeklagte anklägerin
        anthropologin anwältin apothekerin arbeiterin architektin archäologin astronautin astronomin
        astrophysikerin athletin aufsichtsratschefin autorin außenministerin baronin beamtin
        beauftragte beraterin bezirksleiterin biologin bischöfin botanikerin botschafterin boxerin
        bundesarbeitsministerin bundesaußenministerin bundesfamilienministerin
        bundesfinanzministerin bundesgesundheitsministerin bundesinnenministerin
        bundesjustizministerin bundeskanzlerin bundesministerin bundestagspräsidentin
        bundestrainerin bundesumweltministerin bundesverteidigungsministerin bäuerin bürgermeisterin
        bürgerrechtlerin chefin chefredakteurin chefärztin chefökonomin choreografin dekanin
        demografin designerin dichterin diplomatin direktorin dirigentin dramatikerin ehefrau
        enkelin epidemiologin erfinderin ermittlerin ethnologin expertin familienministerin
        finanzchefin finanzministerin finanzsenatorin fischerin forscherin fotografin
        fraktionschefin fraktionsvorsitzende freundin fußballerin fürstin gastgeberin gattin
        gegnerin generalsekretärin generalstaatsanwältin geografin geologin geophysikerin
        geschäftsfrau geschäftsführerin gitarristin glaziologin gouverneurin großmutter gräfin
        gründerin gutachterin halbschwester herausgeberin herzogin historikerin hydrologin händlerin
        imkerin immunologin ingenieurin innenministerin intendantin investorin journalistin juristin
        justizministerin justizsenatorin kabarettistin kaiserin kandidatin kanzlerin kapitänin
        klimaforscherin klimatologin kollegin kolumnistin komikerin kommandantin kommissarin
        komponistin konkurrentin konsulin konzernchefin koordinatorin korrespondentin kriminologin
        kritikerin kronprinzessin kulturministerin kultusministerin kuratorin köchin königin
        künstlerin landeschefin landesvorsitzende landrätin landtagspräsidentin landwirtin lehrerin
        leiterin linguistin malerin managerin mathematikerin medizinerin meisterin meteorologin
        mieterin mikrobiologin ministerin ministerpräsidentin mitarbeiterin mitbegründerin
        moderatorin musikerin mutter mörderin nachbarin nachfolgerin nationalspielerin nebenklägerin
        neurologin nichte notarin oberbürgermeisterin oberstaatsanwältin olympiasiegerin
        oppositionsführerin organisatorin ornithologin ozeanografin paläontologin parlamentarierin
        parlamentspräsidentin parteichefin parteifreundin parteivorsitzende partnerin pastorin
        pathologin pfarrerin philosophin physikerin pianistin pilotin politikerin politologin
        polizeichefin polizistin premierministerin pressesprecherin prinzessin produzentin
        professorin projektleiterin präsidentin psychiaterin psychologin rabbinerin rechtsanwältin
        redakteurin regierungschefin regierungssprecherin regisseurin rektorin reporterin richterin
        rivalin schatzmeisterin schauspielerin schiedsrichterin schriftstellerin schulleiterin
        schwester schwiegermutter schwiegertochter schwägerin schülerin schülersprecherin
        seismologin sekretärin senatorin siegerin skirennläuferin soldatin sozialdemokratin
        sozialministerin soziologin spezialistin spielerin sportlerin sprachwissenschaftlerin
        sprecherin staatsanwältin staatschefin staatsministerin staatssekretärin stadträtin
        stellvertreterin stiefmutter studentin stürmerin sängerin tante technikerin tochter
        torhüterin toxikologin trainerin umweltministerin unternehmerin verfasserin
        verkehrsministerin verlegerin verteidigerin verteidigungsministerin virologin vizechefin
        vizekanzlerin vizepräsidentin vorgängerin vorsitzende vorstandschefin vulkanologin
        wahlleiterin weltmeisterin wirtin wirtschaftsministerin wirtschaftssenatorin
        wirtschaftswissenschaftlerin wissenschaftlerin witwe zeugin zoologin ärztin ökologin
        ökonomin
    """,
    titles_any="baby geisel idol kind leute mitglied opfer star",
    speech="""
        antwortet antwortete argumentierte bat bedauert bedauerte befand befürchtet befürchtete begründete
        behauptet behauptete bekannte bekräftigt bekräftigte bemerkt bemerkte bemängelte berichtet
        berichtete beschreibt beschrieb beschwerte bestritt bestätigt bestätigte beteuert beteuerte betont
        betonte bezeichnete bezweifelte bilanzierte bot dankte dementierte denkt droht drohte empfahl
        entgegnet entgegnete ergänzte erinnert erinnerte erklärt erklärte erläutert erläuterte ermahnte
        erwartet erwartete erwiderte erzählt erzählte fand findet folgerte fordert forderte fragt fragte
        freut freute fügt fügte gab gestand gesteht glaubt glaubte hielt hofft hoffte höhnte informierte
        klagt klagte kommentiert kommentierte konstatierte konterte kritisiert kritisierte kündigte laut
        lobt lobte mahnt mahnte meint meinte meldete nannte nennt notierte plädierte prognostizierte
        prophezeite protestierte präzisierte rechtfertigte resümierte rief riet ruft rät räumt räumte sagt
        sagte schildert schilderte schimpfte schlug schreibt schrieb schwärmte schätzte seufzte sieht
        spottete sprach spricht stellte stimmte unterstreicht unterstrich urteilt urteilte verkündete
        verlangt verlangte vermutet vermutete verneinte versichert versicherte versprach verspricht
        verteidigt verteidigte verurteilte verwies wandte warf warnt warnte weiß wetterte wiederholte
        wiegelte wies will wirft wollte wünscht wünschte würdigte zeigte zitierte zufolge zweifelte äußerte
    """,
    particles="al am auf ben bin da de del dem den der di el ibn im la le und van vom von zu zum zur",
    abbreviations="dipl dr fr geb h.c hr ing jr jur med nat phil prof rer sr st",
    place_nouns="""
        allee am bahnhof berg bistum burg dom dorf flughafen fluss gasse gemeinde gymnasium hafen halle haus
        hotel insel kap kirche klinik klinikum kloster krankenhaus kreis landkreis museum ort ortsteil park
        platz provinz schloss schule see stadion stadt stadtteil straße tal theater tor turm ufer
        universität weg
    """,
    regions="""
        afrika allgäu alpen amerika arktis asien atlantik baden balkan baltikum bayern bodensee bosnien
        brandenburg brüssel burgenland chiemgau donau donbass eifel elbe elsass erzgebirge europa flandern
        franken friesland galiläa gaza grönland harz hessen hunsrück irland israel jerusalem kalifornien
        katalonien kaukasus kiew kosovo kreml krim kärnten lappland lausitz lombardei lothringen main
        mallorca mecklenburg mittelmeer mosel moskau niederbayern niedersachsen nordsee normandie oberbayern
        oberpfalz ostsee palästina pazifik peking pfalz pommern preußen rhein rheinland ruhrgebiet saarland
        sachsen sachsen-anhalt sahara sardinien sauerland schlesien schleswig-holstein schottland schwaben
        schwarzwald sibirien sizilien skandinavien spree steiermark südtirol taunus thüringen tibet tirol
        toskana ural vatikan vorarlberg vorpommern wales weser westfalen
    """,
    thing_nouns="""
        agentur akte aktion album armaturenhersteller autobauer autohersteller band bank brauerei buch
        bundeswehr club disko energiekonzern fabrik fall familie film firma fonds fraktion fregatte gesetz
        gruppe hersteller hurrikan kabinett kanzlei kaufhaus kette koalition konzern kunsthaus label labor
        magazin marke maschinenbauer medaille messe modehaus modekette oper operation orchester orden partei
        pharmakonzern preis produzent projekt radio reederei regierung restaurant roman satellit schiff
        sender serie software spedition sportartikelhersteller stiftung studio sturm supermarktkette taifun
        team titel unternehmen verein verlag vertrag warenhaus werft wochenzeitung zeitschrift zeitung
        zirkus
    """,
    organisation_words="""
        ag agentur airlines akademie amt amtsgericht anstalt armee ausschuss bahn bank behörde bezirk bund
        bundesamt bundesbank bundesgerichtshof bundesrat bundesregierung bundestag bundeswehr bündnis büro
        central club deutsche deutscher deutsches europäische europäischer fakultät fc fonds forum fraktion
        freie gericht gesellschaft gewerkschaft gmbh gruppe grüne grünen hochschule holding inc institut
        international internationale internationaler kg kirche klinik klub komitee kommission konzern kreis
        land landgericht landtag liga linke ministerium museum nationale neue nord oberlandesgericht
        organisation ost parlament partei polizei rat republik rote senat sparkasse staat staaten
        staatsanwaltschaft stadt stiftung straße sv süd theater tsv tv union universität verband verein
        vereinigte vereinten verfassungsgericht verlag volkspartei weltbank werk werke west zeitung zentrum
    """,
    not_people="""
        allah android apple bibel brexit bundesliga christus corona dpa facebook ferienbeginn google gott
        grundgesetz instagram internet islam jesus koran kreml linkedin netflix ostern pfingsten ramadan
        reichstag reuters telegram tiktok twitter weihnachten whatsapp wikipedia yonhap youtube
    """,
    function_words="""
        ab aber alle allein allem allen aller allerdings alles als also am an andere anderen anderer anders
        angesichts anschließend auch auf aufgrund aus außer außerdem bald bei beide beiden beim bereits
        besonders bevor bis bisher bislang bloß da dabei dadurch dafür dagegen daher dahinter damals damit
        danach daneben dann daran darauf darin darum darunter darüber das dass davon davor dazu dein deine
        dem demnach den denen denn dennoch der deren derselbe derzeit des deshalb dessen deswegen die dies
        diese diesem diesen dieser dieses doch dort drei du durch eben ebenfalls ebenso ehe eher eigentlich
        ein eine einem einen einer eines einige einigen einiger einmal einst endlich entweder er erst
        erstmals es etwa etwas euch euer eure fast fünf für ganz gar gegen gegenüber gemeinsam genau gerade
        gestern gewiss gibt gleich gleichzeitig gut habe haben hat hatte hatten heute hier hinter hinzu ich
        ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem infolge inmitten innerhalb ins insgesamt
        inzwischen irgendwann ist ja jede jedem jeden jeder jedes jedoch jemand jene jener jetzt kann kaum
        kein keine keinem keinen keiner knapp können künftig laut lediglich leider letztlich man manche
        manchmal mehr mehrere mein meine meist mindestens mit mitten morgen muss mussten nach nachdem
        natürlich neben nein neu nicht nichts nie niemand noch nun nur nämlich ob obwohl oder offenbar oft
        ohne rund schließlich schon sechs sehr sei sein seine seinem seinen seiner seit seitdem selbst sich
        sie sieben sieht sind so sobald sodass sofort sogar solange solche soll sollen somit sonst soweit
        sowie sowohl später statt stets trotz trotzdem um unbedingt und ungefähr uns unser unsere unserer
        unter viel viele vielen vielleicht vier vom von vor vorher völlig wann war waren warum was wegen
        weil weiter weitere weiterhin welche welcher wenig wenige weniger wenn wer werden weshalb wessen wie
        wieder wieso wir wird wo wobei woche wodurch woher wohin wohl womit worden worüber wurde wurden zehn
        zu zudem zuerst zufolge zuletzt zum zumindest zunächst zur zurück zusammen zuvor zwar zwei zweimal
        zwischen zwölf über überall
    """,
    determiners="das dem den der des die diese diesem diesen dieser",
    plural_determiners="den die",
    conjunctions="oder und",
    locatives="in nach",
    genitives="der des von",
    place_endings="""
        affäre allee ausschuss bahn bank bau brücke gasse gericht gesellschaft gesetz hafen halle haus hof
        kirche klinik koalition markt ministerium museum park partei platz preis regierung ring schule
        stadion steig stiftung str strasse straße theater tor turm ufer universität verband weg werk werke
        zeitung
    """,
    capitalised_nouns=True,
    family_nouns="clan dynastie familie",
    agencies="afp ap archiv dapd ddp dpa epa foto getty handout imago lah lno pa picture reuters zb",
    credit_leads=("foto", "fotos", "bild", "bildquelle", "quelle", "illustration", "redaktion", "von"),
)
