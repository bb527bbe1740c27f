<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn">
<context>
    <name>AcknowledgeForm</name>
    <message>
        <source>File it</source>
        <translation>Arkiver</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Lese og forstått</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrive</translation>
    </message>
</context>
<context>
    <name>AreaActions</name>
    <message>
        <source>Next covered area</source>
        <translation>Neste sladda område</translation>
    </message>
    <message>
        <source>Remove the covered area</source>
        <translation>Fjern sladdinga av området</translation>
    </message>
    <message>
        <source>cover an area</source>
        <translation>sladd eit område</translation>
    </message>
    <message>
        <source>move the covered area</source>
        <translation>flytt det sladda området</translation>
    </message>
    <message>
        <source>remove the covered area</source>
        <translation>fjern sladdinga av området</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Covered: no face, but it could tell who somebody is</source>
        <translation>Sladda: ikkje eit ansikt, men det kan røpe kven nokon er</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>sladda</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Has not answered</source>
        <translation>Har ikkje svart</translation>
    </message>
    <message>
        <source>Has not signed the guideline</source>
        <translation>Har ikkje skrive under på retningslinja</translation>
    </message>
    <message>
        <source>Signs alone from now on</source>
        <translation>Samtykkjer sjølv frå no</translation>
    </message>
    <message>
        <source>The consent ends</source>
        <translation>Samtykket tek slutt</translation>
    </message>
    <message>
        <source>The guideline should be gone through</source>
        <translation>Retningslinja bør gåast gjennom</translation>
    </message>
</context>
<context>
    <name>Bases</name>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Journalism</source>
        <translation>Journalistikk</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Rettkommen interesse</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Allmenn interesse</translation>
    </message>
</context>
<context>
    <name>BesideChoice</name>
    <message>
        <source>Beside the faces. Looking for text takes about a second a photo.</source>
        <translation>Ved sida av ansikta. Å leite etter tekst tek om lag eitt sekund per bilete.</translation>
    </message>
    <message>
        <source>What else may tell who somebody is</source>
        <translation>Kva anna som kan vise kven nokon er</translation>
    </message>
</context>
<context>
    <name>BesideFields</name>
    <message>
        <source>Folder with a PNG of each logo</source>
        <translation>Mappe med ein PNG av kvar logo</translation>
    </message>
    <message>
        <source>In every channel</source>
        <translation>I alle kanalar</translation>
    </message>
    <message>
        <source>In which channel</source>
        <translation>I kva kanal</translation>
    </message>
    <message>
        <source>In {channel} too</source>
        <translation>Òg i {channel}</translation>
    </message>
    <message>
        <source>May be read in any photo</source>
        <translation>Kan lesast i alle bilete</translation>
    </message>
    <message>
        <source>May be read in any photo, with commas between</source>
        <translation>Kan lesast i alle bilete, med komma mellom</translation>
    </message>
    <message>
        <source>Reception, Meeting room 2</source>
        <translation>Resepsjon, Møterom 2</translation>
    </message>
</context>
<context>
    <name>CanvasKeys</name>
    <message>
        <source>Arrows: move · Enter: place · Esc: give up</source>
        <translation>Piltastar: flytt · Enter: set på plass · Esc: avbryt</translation>
    </message>
    <message>
        <source>Arrows: move · Shift + arrows: size · Enter: place · Esc: give up</source>
        <translation>Piltastar: flytt · Shift + pil: storleik · Enter: set på plass · Esc: avbryt</translation>
    </message>
    <message>
        <source>Drag a box over the thing, or press an arrow key · Esc: give up</source>
        <translation>Dra ein boks over tingen, eller trykk på ein piltast · Esc: avbryt</translation>
    </message>
    <message>
        <source>Drag a frame around the face, or press an arrow key · Esc: give up</source>
        <translation>Dra ei ramme rundt ansiktet, eller trykk på ein piltast · Esc: avbryt</translation>
    </message>
    <message>
        <source>Line at {share} %.</source>
        <translation>Linja står på {share} %.</translation>
    </message>
    <message>
        <source>Paint with the mouse (by keys: B) · [ ]: width · Esc: lay it down</source>
        <translation>Mal med musa (med tastar: B) · [ ]: breidd · Esc: legg bort</translation>
    </message>
</context>
<context>
    <name>CanvasTools</name>
    <message>
        <source>Actual size</source>
        <translation>Faktisk storleik</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og etter</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pensel</translation>
    </message>
    <message>
        <source>Compare the photo with its copy; drag the line, or move it by ← and → (S)</source>
        <translation>Samanlikn biletet med kopien; dra linja, eller flytt henne med ← og → (S)</translation>
    </message>
    <message>
        <source>Cover a thing</source>
        <translation>Sladd ein ting</translation>
    </message>
    <message>
        <source>Cover by brush strokes; [ and ] change its width, Esc lays it down (P)</source>
        <translation>Sladd med penselstrok; [ og ] endrar breidda, Esc legg penselen bort (P)</translation>
    </message>
    <message>
        <source>Cover something that is no face: a badge, a screen, a tattoo (B)</source>
        <translation>Sladd noko som ikkje er eit ansikt: eit namneskilt, ein skjerm, ei tatovering (B)</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Teikn eit ansikt</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>Smalare pensel</translation>
    </message>
    <message>
        <source>Looks right, next</source>
        <translation>Ser rett ut, neste</translation>
    </message>
    <message>
        <source>Move or size what is chosen</source>
        <translation>Flytt det valde, eller endre storleiken</translation>
    </message>
    <message>
        <source>Show covered</source>
        <translation>Vis sladda</translation>
    </message>
    <message>
        <source>Show the photo as it would be published (V, or hold C)</source>
        <translation>Vis biletet slik det ville bli publisert (V, eller hald C inne)</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Hele biletet</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Breiare pensel</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Device or resource busy</source>
        <translation>Eininga er oppteken</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Diskkvoten er brukt opp</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Fila finst allereie</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Filnamnet er for langt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Feil ved lesing eller skriving</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Det er ei mappe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Det er ikkje meir plass på disken</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fila eller mappa finst ikkje</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Det er ikkje ei mappe</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Det er ikkje tillate</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Ingen tilgang</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Disken kan berre lesast</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Sambandet med den delte mappa er brote</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>For mange opne filer</translation>
    </message>
    <message>
        <source>a consent names at least one channel, kind of media and purpose</source>
        <translation>eit samtykke gjeld minst éin kanal, éin medietype og eitt formål</translation>
    </message>
    <message>
        <source>a covered area could be seen</source>
        <translation>eit dekt område kunne sjåast</translation>
    </message>
    <message>
        <source>a covered person could be seen</source>
        <translation>ein sladda person kunne sjåast</translation>
    </message>
    <message>
        <source>a face was lost on the way</source>
        <translation>eit ansikt blei borte undervegs</translation>
    </message>
    <message>
        <source>a face was missed</source>
        <translation>eit ansikt vart oversett</translation>
    </message>
    <message>
        <source>a hidden face could be known</source>
        <translation>eit skjult ansikt kunne kjennast att</translation>
    </message>
    <message>
        <source>a name is needed, without spaces around it and without ;</source>
        <translation>det trengst eit namn, utan mellomrom rundt og utan ;</translation>
    </message>
    <message>
        <source>a number or short name is needed</source>
        <translation>eit nummer eller kortnamn må til</translation>
    </message>
    <message>
        <source>a number or short name is needed, without spaces around it</source>
        <translation>eit nummer eller kortnamn må til, utan mellomrom rundt</translation>
    </message>
    <message>
        <source>a page is not what was written</source>
        <translation>ei side er ikkje slik ho vart skriven</translation>
    </message>
    <message>
        <source>a photo's entry is incomplete</source>
        <translation>oppføringa for eit bilete er ufullstendig</translation>
    </message>
    <message>
        <source>a review has a leader and somebody who took part</source>
        <translation>ein gjennomgang har ein leiar og nokon som deltok</translation>
    </message>
    <message>
        <source>a signed consent has a day of signing</source>
        <translation>eit underskrive samtykke har ein dato</translation>
    </message>
    <message>
        <source>a signed form is kept with it</source>
        <translation>det ligg eit underskrive skjema ved ho</translation>
    </message>
    <message>
        <source>at least one channel is needed</source>
        <translation>minst éin kanal må til</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>ho kan ikkje opnast som bilete</translation>
    </message>
    <message>
        <source>each guardian needs a name</source>
        <translation>kvar føresett må ha eit namn</translation>
    </message>
    <message>
        <source>every picture rests on consent here: name the channels objected to</source>
        <translation>her byggjer alle bilete på samtykke: nemn kanalane det blir protestert mot</translation>
    </message>
    <message>
        <source>form {number} is not what was stored</source>
        <translation>skjema {number} er ikkje det som vart lagra</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>bileta</translation>
    </message>
    <message>
        <source>hidden data</source>
        <translation>skjulte opplysningar</translation>
    </message>
    <message>
        <source>it belongs to somebody else or is not whole</source>
        <translation>det tilhøyrer nokon annan eller er ikkje heilt</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>ho kan ikkje opnast</translation>
    </message>
    <message>
        <source>it cannot be read: choose a PNG</source>
        <translation>det kan ikkje lesast: vel ein PNG</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>det er gått ut</translation>
    </message>
    <message>
        <source>it has more than {most} columns</source>
        <translation>han har meir enn {most} kolonnar</translation>
    </message>
    <message>
        <source>it has more than {most} letters</source>
        <translation>ho har meir enn {most} teikn</translation>
    </message>
    <message>
        <source>it has more than {most} lines</source>
        <translation>ho har meir enn {most} linjer</translation>
    </message>
    <message>
        <source>it holds no register</source>
        <translation>ho inneheld ikkje noko register</translation>
    </message>
    <message>
        <source>it is a file, which has one passphrase and no users</source>
        <translation>det er ei fil, som har éin passordfrase og ingen brukarar</translation>
    </message>
    <message>
        <source>it is damaged, or no table</source>
        <translation>ho er skadd eller ingen tabell</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>han er tom</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>han er større enn {most} MB</translation>
    </message>
    <message>
        <source>it is no certificate</source>
        <translation>det er ikkje noko sertifikat</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>det er ikkje ei vanleg fil</translation>
    </message>
    <message>
        <source>it is the register itself</source>
        <translation>det er sjølve registeret</translation>
    </message>
    <message>
        <source>its backups are made with “photoconsent register backup”</source>
        <translation>tryggingskopiar av det blir laga med «photoconsent register backup»</translation>
    </message>
    <message>
        <source>its first page has no room for all of it: shorten the texts</source>
        <translation>det er ikkje plass til alt på første side: kort ned tekstane</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>namnet er ikkje gyldig</translation>
    </message>
    <message>
        <source>its schema is not {schema}</source>
        <translation>skjemaet er ikkje {schema}</translation>
    </message>
    <message>
        <source>longer than a JPEG may be</source>
        <translation>lengre enn ein JPEG kan vere</translation>
    </message>
    <message>
        <source>no channels</source>
        <translation>ingen kanalar</translation>
    </message>
    <message>
        <source>no form is on file for it</source>
        <translation>det finst ikkje noko skjema til det</translation>
    </message>
    <message>
        <source>nobody belongs to it</source>
        <translation>ingen høyrer til ho</translation>
    </message>
    <message>
        <source>nobody has signed</source>
        <translation>ingen har skrive under</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>ikkje JSON</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>ikkje tillate</translation>
    </message>
    <message>
        <source>not in this consent: {channels}</source>
        <translation>ikkje i dette samtykket: {channels}</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>talet på bilete</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>ein av {known}</translation>
    </message>
    <message>
        <source>only a consent that has ended can be deleted; withdraw it instead</source>
        <translation>berre eit samtykke som er utløpt, kan slettast; trekk det tilbake i staden</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>ho kan ikkje lesast</translation>
    </message>
    <message>
        <source>rows hold what cannot be read</source>
        <translation>rader inneheld noko som ikkje lèt seg lese</translation>
    </message>
    <message>
        <source>rows refer to others that are gone</source>
        <translation>rader viser til andre som er borte</translation>
    </message>
    <message>
        <source>say self, or guardians together with their names</source>
        <translation>skriv self, eller guardians saman med namna deira</translation>
    </message>
    <message>
        <source>say why it is corrected</source>
        <translation>skriv kvifor det blir retta</translation>
    </message>
    <message>
        <source>size</source>
        <translation>storleiken</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>lyden</translation>
    </message>
    <message>
        <source>such documents lie there already, and somebody may have filled them in</source>
        <translation>det ligg slike dokument der frå før, og nokon kan ha fylt dei ut</translation>
    </message>
    <message>
        <source>the consent would end before it was signed</source>
        <translation>samtykket ville gå ut før det vart underskrive</translation>
    </message>
    <message>
        <source>the copy is not on record</source>
        <translation>kopien er ikkje loggført</translation>
    </message>
    <message>
        <source>the day of signing is needed</source>
        <translation>datoen for underskrifta må til</translation>
    </message>
    <message>
        <source>the day of signing lies in the future</source>
        <translation>datoen for underskrifta ligg i framtida</translation>
    </message>
    <message>
        <source>the disk gives a part of it wrongly or not at all</source>
        <translation>disken gjev ein del av ho feil eller ikkje i det heile</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>fila er tom</translation>
    </message>
    <message>
        <source>the file is not the one that was proved</source>
        <translation>fila er ikkje den som blei kontrollert</translation>
    </message>
    <message>
        <source>the first page of the form “{name}” has no room for it: shorten it</source>
        <translation>det er ikkje plass til han på første side av skjemaet «{name}»: kort han ned</translation>
    </message>
    <message>
        <source>the last day lies before the first one</source>
        <translation>den siste dagen ligg før den første</translation>
    </message>
    <message>
        <source>the month is 1 to 12, and needs a year</source>
        <translation>månaden er 1 til 12, og året må med</translation>
    </message>
    <message>
        <source>the picture is too large a file</source>
        <translation>biletet er for stor fil</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>systemet tillèt det ikkje</translation>
    </message>
    <message>
        <source>the year has four digits</source>
        <translation>året har fire siffer</translation>
    </message>
    <message>
        <source>there are more than {most} pictures in {name}</source>
        <translation>det er meir enn {most} bilete i {name}</translation>
    </message>
    <message>
        <source>there is no column called id</source>
        <translation>det er ingen kolonne som heiter id</translation>
    </message>
    <message>
        <source>there is no column with the number: say which one it is</source>
        <translation>det er inga kolonne med nummeret: sei kva for ei det er</translation>
    </message>
    <message>
        <source>there is no column with the picture: say which one it is</source>
        <translation>det er inga kolonne med biletet: sei kva for ei det er</translation>
    </message>
    <message>
        <source>there is no line called {name}</source>
        <translation>det er inga linje som heiter {name}</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>det er ikkje noko bilete i ho</translation>
    </message>
    <message>
        <source>there is no picture in {name}</source>
        <translation>det er ikkje noko bilete i {name}</translation>
    </message>
    <message>
        <source>this form is signed on paper</source>
        <translation>dette skjemaet blir skrive under på papir</translation>
    </message>
    <message>
        <source>times of pictures</source>
        <translation>tidene til bileta</translation>
    </message>
    <message>
        <source>two columns are called {name}</source>
        <translation>to kolonnar heiter {name}</translation>
    </message>
    <message>
        <source>use small letters, digits and hyphens</source>
        <translation>bruk små bokstavar, siffer og bindestrekar</translation>
    </message>
    <message>
        <source>what says no is kept as long as the person is in the register</source>
        <translation>eit nei blir halde på så lenge personen er i registeret</translation>
    </message>
    <message>
        <source>write the year, or year-month, like 2012-05</source>
        <translation>skriv året, eller år-månad, som 2012-05</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file</source>
        <translation>{name} er ikkje ei vanleg fil</translation>
    </message>
    <message>
        <source>{name} is too large a file for a picture</source>
        <translation>{name} er for stor til å vere eit bilete</translation>
    </message>
    <message>
        <source>{name}: a brace stands alone</source>
        <translation>{name}: ein krøllparentes står åleine</translation>
    </message>
    <message>
        <source>{name}: {text} is filled in nowhere</source>
        <translation>{name}: {text} blir ikkje fylt ut nokon stad</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no</source>
        <translation>«{text}» er verken ja eller nei</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as year-month-day, like 2026-06-01</source>
        <translation>«{text}» er ingen dato; skriv år-månad-dag, slik: 2026-06-01</translation>
    </message>
    <message>
        <source>“{text}” is none of {words}</source>
        <translation>«{text}» er ingen av {words}</translation>
    </message>
</context>
<context>
    <name>ChannelOwners</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Another channel, such as the library's Instagram</source>
        <translation>Ein kanal til, til dømes Instagram-kontoen til biblioteket</translation>
    </message>
    <message>
        <source>Name of a new channel</source>
        <translation>Namnet på ein ny kanal</translation>
    </message>
    <message>
        <source>Who answers for it: name or e-mail</source>
        <translation>Ansvarleg: namn eller e-post</translation>
    </message>
    <message>
        <source>Who answers for {channel}</source>
        <translation>Ansvarleg for {channel}</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Closed group</source>
        <translation>Lukka gruppe</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Intranet</source>
        <translation>Intranettet</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Trykksaker</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Nettsida</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonnane i tabellen</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Blir ikkje brukt</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Bruk desse kolonnane</translation>
    </message>
    <message>
        <source>What each column is. It is remembered for the next table with the same headings.</source>
        <translation>Kva kvar kolonne er. Det blir hugsa til neste tabell med dei same overskriftene.</translation>
    </message>
    <message>
        <source>What the column {name} is</source>
        <translation>Kva kolonnen {name} er</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n tidlegare versjon</numerusform>
            <numerusform>%n tidlegare versjonar</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rett opp …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Forny …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation>Sjå skjemaet</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ta tilbake …</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Trekk tilbake …</translation>
    </message>
    <message>
        <source>{label}: {state}, recorded {day} by {who}</source>
        <translation>{label}: {state}, ført inn {day} av {who}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message numerus="yes">
        <source>%n box(es) could not be read with certainty. Look at: {boxes}</source>
        <translation>
            <numerusform>%n rute kunne ikkje lesast sikkert. Sjå på: {boxes}</numerusform>
            <numerusform>%n ruter kunne ikkje lesast sikkert. Sjå på: {boxes}</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels ticked on the form</source>
        <translation>Kanalar kryssa av på skjemaet</translation>
    </message>
    <message>
        <source>Correct a consent</source>
        <translation>Rett opp eit samtykke</translation>
    </message>
    <message>
        <source>No channel is ticked on the scan. Compare, then say that it is a no.</source>
        <translation>Ingen kanal er kryssa av på skjemaet. Samanlikn, og sei så at det er eit nei.</translation>
    </message>
    <message>
        <source>Nothing is ticked: a no</source>
        <translation>Ingen kryss: eit nei</translation>
    </message>
    <message>
        <source>Read from the scan. Compare, then press Space to record it.</source>
        <translation>Lese frå skanninga. Samanlikn, og trykk mellomrom for å registrere.</translation>
    </message>
    <message>
        <source>Recognition by a computer is ticked: a separate choice</source>
        <translation>Gjenkjenning med datamaskin er kryssa av: eit eige val</translation>
    </message>
    <message>
        <source>Record a signed consent</source>
        <translation>Registrer eit underskrive samtykke</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Registrer samtykket</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Før inn rettinga</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrive</translation>
    </message>
    <message>
        <source>The name may stand beside the picture</source>
        <translation>Namnet kan stå ved biletet</translation>
    </message>
    <message>
        <source>Tick at least one channel.</source>
        <translation>Kryss av for minst éin kanal.</translation>
    </message>
    <message>
        <source>Tick pictures, video or sound.</source>
        <translation>Kryss av for bilete, video eller lyd.</translation>
    </message>
    <message>
        <source>Tick who signed.</source>
        <translation>Kryss av for kven som skreiv under.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Kvifor det blir retta</translation>
    </message>
</context>
<context>
    <name>ConsentLines</name>
    <message>
        <source>Corrected: {why}</source>
        <translation>Retta: {why}</translation>
    </message>
    <message>
        <source>For: {purposes}</source>
        <translation>Til: {purposes}</translation>
    </message>
    <message>
        <source>Form: {names}</source>
        <translation>Skjema: {names}</translation>
    </message>
    <message>
        <source>No form on file</source>
        <translation>Ikkje noko skjema i registeret</translation>
    </message>
    <message>
        <source>Said {day}. {how}</source>
        <translation>Sagt {day}. {how}</translation>
    </message>
    <message>
        <source>Signed {day}</source>
        <translation>Underskrive {day}</translation>
    </message>
    <message>
        <source>Taken back for: {channels}</source>
        <translation>Trekt for: {channels}</translation>
    </message>
    <message>
        <source>Withdrawn {day}. {how}</source>
        <translation>Trekt tilbake {day}. {how}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gyldig til {day}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktark</translation>
    </message>
</context>
<context>
    <name>CopiesList</name>
    <message>
        <source>Drag copies from here into another program, or copy them with Ctrl+C</source>
        <translation>Dra kopiar herfrå til eit anna program, eller kopier dei med Ctrl+C</translation>
    </message>
    <message>
        <source>Finished copies</source>
        <translation>Ferdige kopiar</translation>
    </message>
</context>
<context>
    <name>CopyErrand</name>
    <message numerus="yes">
        <source>%n file(s) written, not encrypted: delete them when they have served.</source>
        <translation>
            <numerusform>%n fil skriven, ikkje kryptert: Slett ho når ho har gjort nytten.</numerusform>
            <numerusform>%n filer skrivne, ikkje kryptert: Slett dei når dei har gjort nytten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No signed form of this person is on file.</source>
        <translation>Det finst ikkje noko underskrive skjema frå denne personen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Opne</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>A copy for who signed</source>
        <translation>Ein kopi til den som skreiv under</translation>
    </message>
    <message>
        <source>A copy for {name}</source>
        <translation>Ein kopi til {name}</translation>
    </message>
    <message>
        <source>By mail to</source>
        <translation>På e-post til</translation>
    </message>
    <message>
        <source>Choose a folder for the copy.</source>
        <translation>Vel ei mappe for kopien.</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Mappe for kopien</translation>
    </message>
    <message>
        <source>The form as it was signed. What is written is not encrypted, and nothing is sent from here.</source>
        <translation>Skjemaet slik det vart underskrive. Det som blir skrive, er ikkje kryptert, og ingenting blir sendt herifrå.</translation>
    </message>
    <message>
        <source>Tick “To print”, or write where the mail goes.</source>
        <translation>Kryss av for «Til utskrift», eller skriv kvar e-posten skal.</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Til utskrift</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Skriv kopien</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Mosaic</source>
        <translation>Mosaikk</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Én farge</translation>
    </message>
    <message>
        <source>Soft mist</source>
        <translation>Myk tåke</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>A lost passphrase cannot be recovered, not by us and not by anybody else. Write it down and keep it where only those who may open the register can find it.</source>
        <translation>Ei tapt passordfrase kan ikkje gjenopprettast, verken av oss eller av nokon andre. Skriv ho ned, og oppbevar ho der berre dei som skal kunne opne registeret, finn ho.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Choose where the register lies.</source>
        <translation>Vel kvar registeret skal liggje.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vel …</translation>
    </message>
    <message>
        <source>Look around on sample pictures first</source>
        <translation>Sjå deg om med dømebilete først</translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation>Lag eit nytt register</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Lag registeret</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Opne eit register</translation>
    </message>
    <message>
        <source>Open a register that is there already…</source>
        <translation>Opne eit register som finst frå før …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Place of the register</source>
        <translation>Kvar registeret ligg</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Hent tilbake frå ein tryggingskopi …</translation>
    </message>
    <message>
        <source>The register keeps the written consents of your people, encrypted, in one file on this computer.</source>
        <translation>Registeret tek vare på dei skriftlege samtykka, krypterte, i éi fil på denne datamaskina.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Dei to passordfrasane er ikkje like. Skriv dei på nytt.</translation>
    </message>
    <message>
        <source>Use the organisation's register…</source>
        <translation>Bruk registeret til verksemda …</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Kvar det ligg</translation>
    </message>
    <message>
        <source>Where the register lies</source>
        <translation>Kvar registeret ligg</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message numerus="yes">
        <source>%n covered head(s) stand between those that are shown.</source>
        <translation>
            <numerusform>%n sladda hovud står mellom dei som blir viste.</numerusform>
            <numerusform>%n sladda hovud står mellom dei som blir viste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Fritt format</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Skjer til</translation>
    </message>
    <message>
        <source>Crop and straighten…</source>
        <translation>Skjer til og rett opp …</translation>
    </message>
    <message>
        <source>Everyone who is shown is in it, and nobody who is covered.</source>
        <translation>Alle som blir viste, er med, og ingen som er sladda.</translation>
    </message>
    <message numerus="yes">
        <source>No covered head is in it, but the bodies of %n covered person(s) are.</source>
        <translation>
            <numerusform>Ingen sladda hovud er med, men kroppen til %n sladda person er det.</numerusform>
            <numerusform>Ingen sladda hovud er med, men kroppane til %n sladda personar er det.</numerusform>
        </translation>
    </message>
    <message>
        <source>No smaller part of this photo is without anyone who is covered.</source>
        <translation>Ikkje noko mindre utsnitt av dette biletet er utan nokon som er sladda.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Show this part</source>
        <translation>Vis dette utsnittet</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Rett opp</translation>
    </message>
    <message>
        <source>The part that is shown</source>
        <translation>Utsnittet som blir vist</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Heile biletet</translation>
    </message>
    <message>
        <source>Without anyone who is covered</source>
        <translation>Utan nokon som er sladda</translation>
    </message>
    <message>
        <source>crop the photo</source>
        <translation>skjere til biletet</translation>
    </message>
    <message>
        <source>{w} × {h}</source>
        <translation>{w} × {h}</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>The part that is shown: arrow keys move it, with Shift they size it</source>
        <translation>Utsnittet som blir vist: piltastane flyttar det, med Shift endrar dei storleiken</translation>
    </message>
</context>
<context>
    <name>DayListFields</name>
    <message numerus="yes">
        <source>%n person(s) on the list, not encrypted: shred it when it has served.</source>
        <translation>
            <numerusform>%n person på lista, ikkje kryptert: makuler ho når ho er brukt.</numerusform>
            <numerusform>%n personar på lista, ikkje kryptert: makuler ho når ho er brukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the list goes.</source>
        <translation>Vel kvar lista skal liggje.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group or unit</source>
        <translation>Gruppe eller eining</translation>
    </message>
    <message>
        <source>List to write (.pdf or .csv)</source>
        <translation>Liste som skal skrivast (.pdf eller .csv)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>The list is being written…</source>
        <translation>Lista blir skriven …</translation>
    </message>
    <message>
        <source>Unit {name}</source>
        <translation>Eininga {name}</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>Skriv lista</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message numerus="yes">
        <source>%n publication(s) keep the number of the consent and the fingerprint of the form.</source>
        <translation>
            <numerusform>%n publisering held på nummeret på samtykket og fingeravtrykket av skjemaet.</numerusform>
            <numerusform>%n publiseringar held på nummeret på samtykket og fingeravtrykket av skjemaet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned form(s).</source>
        <translation>
            <numerusform>%n skanna skjema.</numerusform>
            <numerusform>%n skanna skjema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before today still hold the consent: replace them.</source>
        <translation>Tryggingskopiar frå før i dag inneheld framleis samtykket: byt dei ut.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Delete {number} of {name}</source>
        <translation>Slett {number} frå {name}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>The consent that ended {day}, with every version.</source>
        <translation>Samtykket som gjekk ut {day}, med alle versjonar.</translation>
    </message>
    <message>
        <source>The log keeps that the consent was deleted and when.</source>
        <translation>Loggen tek vare på at samtykket vart sletta, og når.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Kva som blir sletta</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Kva som blir att, og kvifor</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This is the demo, with a register of its own. What you enter here is deleted when it is run again.</source>
        <translation>Dette er demonstrasjonen, med sitt eige register. Det du fører inn her, blir sletta når ho blir køyrd på nytt.</translation>
    </message>
</context>
<context>
    <name>DocumentsFields</name>
    <message>
        <source>Choose a folder for the documents.</source>
        <translation>Vel ei mappe for dokumenta.</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Mappe for dokumenta</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Språk i dokumenta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>The drafts are in {folder}. Your lawyer decides what holds.</source>
        <translation>Utkasta ligg i {folder}. Juristen dykkar avgjer kva som gjeld.</translation>
    </message>
    <message>
        <source>Who asks is not told yet: fill it in on the documents, or below Print blank forms.</source>
        <translation>Kven som spør, er ikkje oppgitt enno: fyll det ut i dokumenta, eller under «Skriv ut blanke skjema».</translation>
    </message>
    <message>
        <source>Write the documents</source>
        <translation>Skriv dokumenta</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag sidan</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them looked at</source>
        <translation>
            <numerusform>%n av dei er sett gjennom</numerusform>
            <numerusform>%n av dei er sett gjennom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n bilete</numerusform>
            <numerusform>%n bilete</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Gløym det</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>The work on {event} is forgotten.</source>
        <translation>Arbeidet med {event} er gløymt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>You can go on with {event}</source>
        <translation>Du kan halde fram med {event}</translation>
    </message>
    <message>
        <source>saved by {user} on {day} at {time}</source>
        <translation>lagra av {user} {day} kl. {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>will be removed in %n day(s)</source>
        <translation>
            <numerusform>blir fjerna om %n dag</numerusform>
            <numerusform>blir fjerna om %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Slepp bilete eller ei mappe her</translation>
    </message>
    <message>
        <source>Faces are found, checked against the register of written consents, and covered unless the person has agreed. Your originals are never changed, and nothing leaves this computer.</source>
        <translation>Ansikt blir funne, sjekka mot samtykkeregisteret og sladda dersom ikkje personen har samtykt skriftleg. Originalane blir aldri endra, og ingenting forlét denne datamaskina.</translation>
    </message>
    <message>
        <source>Faces are found, checked against your organisation's register of written consents, and covered unless the person has agreed. Your originals are never changed. They and the copies stay on this computer, which speaks with the register's server alone.</source>
        <translation>Ansikt blir funne, sjekka mot registeret verksemda har over skriftlege samtykke, og sladda om ikkje personen har samtykt. Originalane blir aldri endra. Dei og kopiane blir på denne datamaskina, som berre snakkar med serveren som har registeret.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Opne mappe …</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Opne bilete …</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Has left and is still recognised: remove the reference pictures</source>
        <translation>Har slutta og blir framleis kjend att: fjern referansebileta</translation>
    </message>
    <message>
        <source>Has not signed the guideline as it is now</source>
        <translation>Har ikkje skrive under på gjeldande retningslinje</translation>
    </message>
    <message>
        <source>Old enough to sign alone: ask for a new consent</source>
        <translation>Gammal nok til å skrive under sjølv: be om nytt samtykke</translation>
    </message>
    <message>
        <source>The consent ended long ago: delete it</source>
        <translation>Samtykket gjekk ut for lenge sidan: slett det</translation>
    </message>
    <message>
        <source>The consent ends: ask for a new one</source>
        <translation>Samtykket går ut: be om eit nytt</translation>
    </message>
    <message>
        <source>The guideline should be gone through</source>
        <translation>Retningslinja skal gåast gjennom</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message numerus="yes">
        <source>%n consent(s) with every version.</source>
        <translation>
            <numerusform>%n samtykke med alle versjonar.</numerusform>
            <numerusform>%n samtykke med alle versjonar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s): day, channel and fingerprints of form and copy, without name or number. The law lets them stay to prove that they were allowed. They are listed as to be taken down.</source>
        <translation>
            <numerusform>%n publisering: dag, kanal og fingeravtrykk av skjema og kopi, utan namn eller nummer. Lova lèt henne bli for å vise at ho var tillaten. Ho står på lista over det som skal takast ned.</numerusform>
            <numerusform>%n publiseringar: dag, kanal og fingeravtrykk av skjema og kopi, utan namn eller nummer. Lova lèt dei bli for å vise at dei var tillatne. Dei står på lista over det som skal takast ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned form(s).</source>
        <translation>
            <numerusform>%n skanna skjema.</numerusform>
            <numerusform>%n skanna skjema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before today still hold the person: replace them.</source>
        <translation>Tryggingskopiar frå før i dag inneheld framleis personen: byt dei ut.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>Slett {name}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Slett …</translation>
    </message>
    <message numerus="yes">
        <source>Portrait and %n reference picture(s).</source>
        <translation>
            <numerusform>Portrett og %n referansebilete.</numerusform>
            <numerusform>Portrett og %n referansebilete.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log keeps that something was erased and when, without name or number.</source>
        <translation>Loggen held på at noko vart sletta og når, utan namn eller nummer.</translation>
    </message>
    <message>
        <source>The person's number, to confirm</source>
        <translation>Nummeret til personen, som stadfesting</translation>
    </message>
    <message>
        <source>The person's record, with name, number and contact.</source>
        <translation>Opplysningane om personen, med namn, nummer og kontakt.</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {number} to confirm.</source>
        <translation>Dette kan ikkje angrast. Skriv {number} for å stadfeste.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Kva som blir sletta</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Kva som blir att, og kvifor</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A face at {clock} of the finished video was not covered, so it was removed. Draw a box over it there.</source>
        <translation>Eit ansikt {clock} inn i den ferdige videoen var ikkje dekt, så videoen vart fjerna. Teikn ei ramme over det der.</translation>
    </message>
    <message>
        <source>A hidden face could be known at {clock} of the finished video, so it was removed. Try larger covers.</source>
        <translation>Eit skjult ansikt kunne kjennast att {clock} inn i den ferdige videoen, så han vart fjerna. Prøv større dekke.</translation>
    </message>
    <message>
        <source>A register on a server needs the extra “postgres”: pip install 'photoconsent[postgres]'.</source>
        <translation>Eit register på ein server treng tillegget «postgres»: pip install 'photoconsent[postgres]'.</translation>
    </message>
    <message>
        <source>At {path} lies another register than the one this computer has seen there (its seal is {found}, the newest seen is {seen}). Put the newest backup of the right one in its place; if this is the one you mean, say so (terminal: “photoconsent register accept”).</source>
        <translation>På {path} ligg eit anna register enn det denne datamaskina har sett der (seglet er {found}, det nyaste som er sett, er {seen}). Legg den nyaste tryggingskopien av det rette i staden; er dette det du meiner, sei det (i terminalen: «photoconsent register accept»).</translation>
    </message>
    <message>
        <source>Copies are being made. Wait until that is done, or stop it.</source>
        <translation>Kopiane er under arbeid. Vent til dei er ferdige, eller stopp.</translation>
    </message>
    <message>
        <source>Logos are looked for, but no folder of them is named. Name one with --logos, or under Upkeep.</source>
        <translation>Det blir leita etter logoar, men inga mappe med dei er oppgitt. Oppgi ei med --logos, eller under Oppsett og tryggingskopi.</translation>
    </message>
    <message>
        <source>Logos are looked for, but there are none in {folder}. Put a PNG of each there, or name another folder.</source>
        <translation>Det blir leita etter logoar, men det er ingen i {folder}. Legg ein PNG av kvar der, eller oppgi ei anna mappe.</translation>
    </message>
    <message>
        <source>No consent names the purpose {name}, so nobody could be shown for it. Consents name: {known}.</source>
        <translation>Ingen samtykke nemner føremålet {name}, så ingen kunne visast for det. Samtykka nemner: {known}.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}. Look whether it runs there, and whether certificates were made together.</source>
        <translation>Ingen fordelar svarar på {address}. Sjå om han køyrer der, og om alle sertifikata er laga saman.</translation>
    </message>
    <message>
        <source>No worker with the same versions has been at {address} for {seconds:.0f} seconds. Finished copies stay; start photoconsent cluster worker and give the same command again.</source>
        <translation>Ingen arbeidar med same versjonar har vore på {address} på {seconds:.0f} sekund. Ferdige kopiar blir liggjande; start photoconsent cluster worker og gi same kommando igjen.</translation>
    </message>
    <message>
        <source>Nobody with the number {person} is in the register. Look with “photoconsent register list”.</source>
        <translation>Ingen med nummeret {person} står i registeret. Sjå etter med «photoconsent register list».</translation>
    </message>
    <message>
        <source>Not everything that was decided by hand fits the faces that are found in this photo now. Open it in the window, look at it and press Space; then it can be prepared.</source>
        <translation>Ikkje alt som vart bestemt for hand, passar til ansikta som finst i biletet no. Opne det i vindauget, sjå på det og trykk mellomrom; då kan det klargjerast.</translation>
    </message>
    <message>
        <source>Nothing was imported from {file}: {wrong} of {lines} lines have something wrong. Mend them, then try again.</source>
        <translation>Ingenting vart importert frå {file}: Det er feil i {wrong} av {lines} linjer. Rett dei, og prøv att.</translation>
    </message>
    <message>
        <source>Only whoever keeps the register {path}, the owner of its database, may do this ({cause}).</source>
        <translation>Berre den som forvaltar registeret {path}, eigaren av databasen, kan gjere dette ({cause}).</translation>
    </message>
    <message>
        <source>PhotoConsent cannot write into {out} ({cause}). Choose another folder.</source>
        <translation>PhotoConsent kan ikkje skrive i {out} ({cause}). Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>Somebody left this photo out. Open it in the window and take it in again, if it is to go out.</source>
        <translation>Nokon har utelate dette biletet. Opne det i vindauget og ta det med igjen dersom det skal ut.</translation>
    </message>
    <message>
        <source>Somebody with the number {person} is in the register already.</source>
        <translation>Nokon med nummeret {person} står allereie i registeret.</translation>
    </message>
    <message>
        <source>Someone in this photo has reserved against any picture. Decide about it by hand before it goes out.</source>
        <translation>Nokon i dette biletet har reservert seg mot alle bilete. Avgjer dette for hand før biletet blir publisert.</translation>
    </message>
    <message>
        <source>Something beside faces is to be covered here, and in videos that is not found yet. Prepare this video without that rule, after somebody looked at all of it.</source>
        <translation>Her skal noko anna enn ansikt sladdast, og det blir ikkje funne i videoar enno. Klargjer denne videoen utan den regelen, etter at nokon har sett gjennom heile.</translation>
    </message>
    <message>
        <source>Something was decided by hand about another file of this name in this place. Open this one in the window, look at it and press Space; then it can be prepared.</source>
        <translation>Noko vart bestemt for hand om ei anna fil med dette namnet på denne staden. Opne dette biletet i vindauget, sjå på det og trykk mellomrom; då kan det klargjerast.</translation>
    </message>
    <message>
        <source>Something went wrong inside PhotoConsent with this photo, so it was left out. Please report: {details}</source>
        <translation>Noko gjekk gale i PhotoConsent med dette biletet, så det vart utelate. Meld gjerne frå: {details}</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Noko gjekk gale.</translation>
    </message>
    <message>
        <source>The address {path} cannot be used ({cause}). Write it like postgresql://anna@db.example/consents.</source>
        <translation>Adressa {path} kan ikkje brukast ({cause}). Skriv henne som postgresql://anna@db.example/consents.</translation>
    </message>
    <message>
        <source>The certificate {file} cannot be used ({cause}). Make certificates with photoconsent cluster certificates.</source>
        <translation>Sertifikatet {file} kan ikkje brukast ({cause}). Lag sertifikat med photoconsent cluster certificates.</translation>
    </message>
    <message>
        <source>The consent {consent} is withdrawn. It stays as it is; record a new consent when a new form is signed.</source>
        <translation>Samtykket {consent} er trekt tilbake. Det blir stående; registrer eit nytt samtykke når eit nytt skjema er underskrive.</translation>
    </message>
    <message>
        <source>The copy is not equal to the register ({tables}), so it was not kept.</source>
        <translation>Kopien er ikkje lik registeret ({tables}), så han vart ikkje teken vare på.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. The last change was not kept; make room and enter it again.</source>
        <translation>Disken med {path} er full. Den siste endringa vart ikkje lagra; frigjør plass og gjer den på nytt.</translation>
    </message>
    <message>
        <source>The event's name becomes part of every file name, and it names a person. Choose a name without persons.</source>
        <translation>Namnet på arrangementet blir ein del av alle filnamn, og det nemner ein person. Vel eit namn utan personar.</translation>
    </message>
    <message>
        <source>The face {spot} ({w:.0f} × {h:.0f} pixels, at {x:.0f}, {y:.0f}) and {more} more could be known from the finished copy, so the copy was removed. Cover them larger and in one colour, and look at the photo.</source>
        <translation>Ansiktet {spot} ({w:.0f} × {h:.0f} pikslar, ved {x:.0f}, {y:.0f}) og {more} til kunne kjennast att i den ferdige kopien, så kopien vart fjerna. Dekk dei større og med éin farge, og sjå på biletet.</translation>
    </message>
    <message>
        <source>The face {spot} ({w:.0f} × {h:.0f} pixels, at {x:.0f}, {y:.0f}) could be known from the finished copy, so the copy was removed. Cover it larger and in one colour, and look at the photo.</source>
        <translation>Ansiktet {spot} ({w:.0f} × {h:.0f} pikslar, ved {x:.0f}, {y:.0f}) kunne kjennast att i den ferdige kopien, så kopien vart fjerna. Dekk det større og med éin farge, og sjå på biletet.</translation>
    </message>
    <message>
        <source>The file cannot be read ({cause}). Check that it still exists and that you may open it.</source>
        <translation>Fila kan ikkje lesast ({cause}). Sjekk at ho framleis finst, og at du har lov til å opne ho.</translation>
    </message>
    <message>
        <source>The file changed while it was being worked on. Wait until it is completely copied, then try again.</source>
        <translation>Fila vart endra undervegs. Vent til ho er heilt kopiert, og prøv att.</translation>
    </message>
    <message>
        <source>The file has {megabytes:.0f} megabytes; the limit is {limit:.0f}. Save a smaller copy.</source>
        <translation>Fila er på {megabytes:.0f} megabyte; grensa er {limit:.0f}. Lagre ein mindre kopi.</translation>
    </message>
    <message>
        <source>The file is called {named} but holds {holds}. Rename it so that both agree, then try again.</source>
        <translation>Fila heiter {named}, men inneheld {holds}. Gi ho eit namn som stemmer, og prøv att.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the camera or phone again.</source>
        <translation>Fila er tom. Kopier ho frå kameraet eller telefonen på nytt.</translation>
    </message>
    <message>
        <source>The finished copies cannot go into {out}, because the originals are there. Choose another folder.</source>
        <translation>Dei ferdige kopiane kan ikkje leggjast i {out}, fordi originalane ligg der. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>The finished copy did not pass the check ({check}), so it was removed. Nothing was published.</source>
        <translation>Den ferdige kopien bestod ikkje kontrollen ({check}), så han vart fjerna. Ingenting vart publisert.</translation>
    </message>
    <message>
        <source>The form {file} cannot be read ({cause}).</source>
        <translation>Skjemaet {file} kan ikkje lesast ({cause}).</translation>
    </message>
    <message>
        <source>The form {file} is larger than {limit:.0f} MB. Scan it again at 300 dpi or less.</source>
        <translation>Skjemaet {file} er større enn {limit:.0f} MB. Skann det på nytt med 300 dpi eller mindre.</translation>
    </message>
    <message>
        <source>The form {file} is neither PDF, JPEG, PNG, TIFF nor HEIC, or it is damaged. Scan or save it again.</source>
        <translation>Skjemaet {file} er verken PDF, JPEG, PNG, TIFF eller HEIC, eller det er skadd. Skann eller lagre det på nytt.</translation>
    </message>
    <message>
        <source>The form's code {code} does not belong to this register.</source>
        <translation>Koden {code} på skjemaet høyrer ikkje til dette registeret.</translation>
    </message>
    <message>
        <source>The guest list {file} cannot be read ({cause}). It holds one number a line, as in the register.</source>
        <translation>Gjestelista {file} kan ikkje lesast ({cause}). Ho skal ha eitt nummer på kvar linje, som i registeret.</translation>
    </message>
    <message>
        <source>The library onnxruntime could send data to its maker, because it was loaded before PhotoConsent could forbid that. Set ORT_DISABLE_TELEMETRY=1 in the environment and start again.</source>
        <translation>Biblioteket onnxruntime kunne sende data til produsenten, fordi det blei lasta før PhotoConsent kunne forby det. Set ORT_DISABLE_TELEMETRY=1 i miljøet og start på nytt.</translation>
    </message>
    <message>
        <source>The list of channels in {file} cannot be understood ({problem}). Put that right, or install it again.</source>
        <translation>Lista over kanalar i {file} kan ikkje lesast ({problem}). Rett den, eller installer den på nytt.</translation>
    </message>
    <message>
        <source>The list of marked faces {file} cannot be understood (at {place}). Put that right, or save it anew.</source>
        <translation>Lista over merkte ansikt {file} kan ikkje lesast (ved {place}). Rett det, eller lagre ho på nytt.</translation>
    </message>
    <message>
        <source>The logo {name} cannot be used: it is no PNG, larger than 2 MB, under 32 pixels, or without anything in it. Save it anew, or take it out of the folder of logos.</source>
        <translation>Logoen {name} kan ikkje brukast: Han er ingen PNG, er større enn 2 MB, er under 32 pikslar eller viser ingenting. Lagre han på nytt, eller ta han ut av mappa med logoar.</translation>
    </message>
    <message>
        <source>The network {name} does not work as it must on this computer, so faces could be missed. Nothing more was prepared. Start again; if that does not help, install PhotoConsent anew.</source>
        <translation>Nettverket {name} verkar ikkje som det skal på denne maskina, så ansikt kunne bli oversette. Ingenting meir er klargjort. Start på nytt; om det ikkje hjelper, installer PhotoConsent på nytt.</translation>
    </message>
    <message>
        <source>The network {name} is damaged, so no face can be found safely. Install PhotoConsent again.</source>
        <translation>Nettverket {name} er skadd, så ansikt kan ikkje finnast på ein trygg måte. Installer PhotoConsent på nytt.</translation>
    </message>
    <message>
        <source>The network {name} is missing, so no face can be found. Install PhotoConsent again.</source>
        <translation>Nettverket {name} manglar, så ingen ansikt kan finnast. Installer PhotoConsent på nytt.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {file} ({cause}).</source>
        <translation>Passordfrasen kan ikkje lesast frå {file} ({cause}).</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {least} characters; three or four unrelated words are good.</source>
        <translation>Passordfrasen er for kort. Bruk minst {least} teikn; tre eller fire ord utan samanheng er bra.</translation>
    </message>
    <message>
        <source>The picture has {megapixels:.0f} megapixels; the limit is {limit:.0f}. Save a smaller copy.</source>
        <translation>Biletet har {megapixels:.0f} megapikslar; grensa er {limit:.0f}. Lagre ein mindre kopi.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy it from the camera or phone again.</source>
        <translation>Biletet er skadd eller ufullstendig. Kopier det frå kameraet eller telefonen på nytt.</translation>
    </message>
    <message>
        <source>The picture made its reader crash, so it was left out. Save it anew in a picture program and try again.</source>
        <translation>Biletet fekk lesinga til å krasje, så det vart utelate. Lagre det på nytt i eit bileteprogram, og prøv att.</translation>
    </message>
    <message>
        <source>The picture needed more memory than allowed, so it was left out. Save a smaller copy.</source>
        <translation>Biletet trong meir minne enn tillate, så det vart utelate. Lagre ein mindre kopi.</translation>
    </message>
    <message>
        <source>The picture took longer than {seconds:.0f} seconds, so it was left out. Save a smaller copy.</source>
        <translation>Biletet tok meir enn {seconds:.0f} sekund, så det vart utelate. Lagre ein mindre kopi.</translation>
    </message>
    <message>
        <source>The pictures of this video have {megapixels:.0f} megapixels; the limit is {limit:.0f}. Save it smaller.</source>
        <translation>Bileta i denne videoen har {megapixels:.0f} megapikslar; grensa er {limit:.0f}. Lagre han mindre.</translation>
    </message>
    <message>
        <source>The policy asks that a second person releases this photo. Let somebody else release it, then prepare it.</source>
        <translation>Retningslinja krev at ein person til frigjev dette biletet. La nokon andre frigje det, og klargjer det så.</translation>
    </message>
    <message>
        <source>The policy asks that somebody looks at every photo. Look at this one, then prepare it again.</source>
        <translation>Retningslinja krev at nokon ser på kvart bilete. Sjå på dette, og klargjer det på nytt.</translation>
    </message>
    <message>
        <source>The policy file {file} cannot be used: {cause}</source>
        <translation>Retningslinjefila {file} kan ikkje brukast: {cause}</translation>
    </message>
    <message>
        <source>The register changed meanwhile, so this photo was held back. Prepare it again.</source>
        <translation>Registeret vart endra i mellomtida, så biletet vart halde tilbake. Klargjer det på nytt.</translation>
    </message>
    <message>
        <source>The register {path} does not open with this passphrase for {user}. Check the name, capital letters and the keyboard's language. Whoever keeps the register can give you another passphrase.</source>
        <translation>Registeret {path} opnar seg ikkje med denne passordfrasen for {user}. Sjekk namnet, store bokstavar og tastaturspråket. Den som forvaltar registeret, kan gi deg ein ny passordfrase.</translation>
    </message>
    <message>
        <source>The register {path} does not open with this passphrase. Check capital letters and the keyboard's language. If the passphrase is certainly right, the file is damaged or no register: restore a backup.</source>
        <translation>Registeret {path} opnar seg ikkje med denne passordfrasen. Sjekk store bokstavar og tastaturspråk. Dersom passordfrasen heilt sikkert er rett, er fila skadd eller ikkje eit register: Hent fram ein tryggleikskopi.</translation>
    </message>
    <message>
        <source>The register {path} is damaged ({cause}). Do not write to it any more; restore a backup.</source>
        <translation>Registeret {path} er skadd ({cause}). Ikkje skriv meir i det; hent fram ein tryggleikskopi.</translation>
    </message>
    <message>
        <source>The register {path} is in use by another program just now. Wait until that is done, then try again.</source>
        <translation>Registeret {path} er i bruk av eit anna program akkurat no. Vent til det er ferdig, og prøv att.</translation>
    </message>
    <message>
        <source>The register {path} is in use on the computer {computer}. A register on a shared folder serves one computer at a time: close it there first. For many computers at once there is a register on a server. If {computer} was switched off without closing it, delete the file {note}.</source>
        <translation>Registeret {path} er i bruk på datamaskina {computer}. Eit register i ei delt mappe kan brukast av éi datamaskin om gongen: Lukk det der først. For mange datamaskiner samstundes finst eit register på ein server. Dersom {computer} vart slått av utan at registeret vart lukka, slett fila {note}.</translation>
    </message>
    <message>
        <source>The register {path} is locked. Give its passphrase with --passphrase-file or PHOTOCONSENT_PASSPHRASE.</source>
        <translation>Registeret {path} er låst. Oppgi passordfrasen med --passphrase-file eller PHOTOCONSENT_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The register {path} is not as PhotoConsent left it: {problem}. Nobody is shown on its word. Restore the newest backup. If you know why it differs, “photoconsent register accept” takes it as it is; the log says so.</source>
        <translation>Registeret {path} er ikkje slik PhotoConsent etterlét det: {problem}. Ingen blir viste på grunnlag av det. Hent fram den nyaste tryggingskopien. Veit du kvifor det er annleis, tek «photoconsent register accept» det som det er; loggen seier det.</translation>
    </message>
    <message>
        <source>The register {path} is older than what this computer has seen of it: a former copy was put in its place (its seal is {found}, the newest one seen is {seen}). What was recorded since is missing, withdrawals too. Put the newest backup in its place; if you did that already, say so (terminal: “photoconsent register accept”).</source>
        <translation>Registeret {path} er eldre enn det denne datamaskina har sett av det: Ein tidlegare kopi er lagd i staden (seglet er {found}, det nyaste som er sett, er {seen}). Det som er ført inn sidan, manglar, òg tilbaketrekkingar. Legg den nyaste tryggingskopien i staden; har du alt gjort det, sei det (i terminalen: «photoconsent register accept»).</translation>
    </message>
    <message>
        <source>The register {path} is on another computer, so the connection must be encrypted and the server's certificate checked. Take sslmode out of the address.</source>
        <translation>Registeret {path} er på ei anna datamaskin, så sambandet må vere kryptert og sertifikatet til serveren kontrollerast. Ta sslmode ut av adressa.</translation>
    </message>
    <message>
        <source>The register {path} may not be written ({cause}). Ask for the right to change the file and its folder.</source>
        <translation>Registeret {path} kan ikkje skrivast ({cause}). Be om rett til å endre fila og mappa den ligg i.</translation>
    </message>
    <message>
        <source>The register {path} was used by a newer PhotoConsent (step {found}). Update PhotoConsent to open it.</source>
        <translation>Registeret {path} er brukt av ein nyare PhotoConsent (trinn {found}). Oppdater PhotoConsent for å opne det.</translation>
    </message>
    <message>
        <source>The report {file} cannot be read ({problem}). Choose the file that was written by prepare --report.</source>
        <translation>Rapporten {file} kan ikkje lesast ({problem}). Vel fila som vart skrive av prepare --report.</translation>
    </message>
    <message>
        <source>The scheduler at {address} is gone. Finished copies stay; give the same command again when it is back.</source>
        <translation>Fordelaren på {address} er borte. Ferdige kopiar blir liggjande; gi same kommando igjen når han er tilbake.</translation>
    </message>
    <message>
        <source>The server of {path} could not prove that it is the right one ({cause}). Nothing was sent to it. Ask whoever looks after the server for its certificate, and name the file in the address (?sslrootcert=FILE).</source>
        <translation>Serveren til {path} kunne ikkje prove at han er den rette ({cause}). Ingenting vart sendt til han. Be den som passar serveren, om sertifikatet, og oppgi fila i adressa (?sslrootcert=FILE).</translation>
    </message>
    <message>
        <source>The server of {path} does not answer ({cause}). Look whether the network is there, then try again. If you were entering something just now, look whether it was kept.</source>
        <translation>Serveren til {path} svarar ikkje ({cause}). Sjå om nettverket er der, og prøv igjen. Dersom du nettopp registrerte noko, sjå etter om det vart lagra.</translation>
    </message>
    <message>
        <source>The server of {path} does not let {user} in ({cause}). Ask whoever looks after the server.</source>
        <translation>Serveren til {path} slepp ikkje inn {user} ({cause}). Spør den som passar serveren.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read: {cause}</source>
        <translation>Tabellen {file} kan ikkje lesast: {cause}</translation>
    </message>
    <message>
        <source>The video is damaged or incomplete. Copy it from the camera or phone again.</source>
        <translation>Videoen er skadd eller ufullstendig. Kopier han frå kameraet eller telefonen på nytt.</translation>
    </message>
    <message>
        <source>The video is longer than {minutes:.0f} minutes or has too many pictures. Cut it into parts first.</source>
        <translation>Videoen er lengre enn {minutes:.0f} minutt eller har for mange bilete. Del han opp først.</translation>
    </message>
    <message>
        <source>The video lasts {seconds:.0f} seconds; {channel} takes {limit:.0f} at most. Cut it first.</source>
        <translation>Videoen varer {seconds:.0f} sekund; {channel} tek høgst {limit:.0f}. Klipp han først.</translation>
    </message>
    <message>
        <source>The video made its reader crash, so it was left out. Save it anew in a video program and try again.</source>
        <translation>Videoen fekk leseprogrammet til å krasje, så han vart utelaten. Lagre han på nytt i eit videoprogram og prøv igjen.</translation>
    </message>
    <message>
        <source>The video needed more memory than allowed, so it was left out. Save a smaller copy.</source>
        <translation>Videoen trong meir minne enn tillate, så han vart utelaten. Lagre ein mindre kopi.</translation>
    </message>
    <message>
        <source>The video stood still for more than {seconds:.0f} seconds, so it was left out. Save a smaller copy.</source>
        <translation>Videoen stod stille i meir enn {seconds:.0f} sekund, så han vart utelaten. Lagre ein mindre kopi.</translation>
    </message>
    <message>
        <source>There are certificates in {folder} already; they were left as they are. Choose another folder.</source>
        <translation>Det er alt sertifikat i {folder}; dei vart ikkje endra. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>There are no photos in {where}. Choose a folder that holds pictures.</source>
        <translation>Det er ingen bilete i {where}. Vel ei mappe med bilete.</translation>
    </message>
    <message>
        <source>There are {count} logos in {folder}; {most} are looked for at most. Leave those that tell the most.</source>
        <translation>Det er {count} logoar i {folder}; det blir leita etter {most} på det meste. Lat dei som røper mest, liggje.</translation>
    </message>
    <message>
        <source>There is a channel called {name} already.</source>
        <translation>Det finst allereie ein kanal som heiter {name}.</translation>
    </message>
    <message>
        <source>There is a group called {name} already.</source>
        <translation>Det finst alt ei gruppe som heiter {name}.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. It was left as it is; choose another name for the new register.</source>
        <translation>Det finst allereie ei fil på {path}. Ho er ikkje rørt; vel eit anna namn på det nye registeret.</translation>
    </message>
    <message>
        <source>There is already a file called {name} in that folder. It was left as it is; move it away and try again.</source>
        <translation>Det finst allereie ei fil som heiter {name} i mappa. Ho er ikkje rørt; flytt ho og prøv att.</translation>
    </message>
    <message>
        <source>There is already a register at {path}. It was left as it is; name another database.</source>
        <translation>Det finst alt eit register på {path}. Det vart late vere som det er; oppgi ein annan database.</translation>
    </message>
    <message>
        <source>There is no channel called {name} in the register. It knows: {known}. Add one with “register channel add”.</source>
        <translation>Det er ingen kanal som heiter {name} i registeret. Det kjenner: {known}. Legg til ein med «register channel add».</translation>
    </message>
    <message>
        <source>There is no channel called {name}. Choose one of: {known}.</source>
        <translation>Det er ingen kanal som heiter {name}. Vel ein av: {known}.</translation>
    </message>
    <message>
        <source>There is no consent {consent} in the register. “photoconsent register show” lists a person's consents.</source>
        <translation>Det er ikkje noko samtykke {consent} i registeret. «photoconsent register show» viser samtykka til ein person.</translation>
    </message>
    <message>
        <source>There is no cover style called {name}. Choose one of: {known}.</source>
        <translation>Det er ingen type sladding som heiter {name}. Vel ein av: {known}.</translation>
    </message>
    <message>
        <source>There is no form {evidence} in the register.</source>
        <translation>Det er ikkje noko skjema {evidence} i registeret.</translation>
    </message>
    <message>
        <source>There is no group called {name} in the register. It knows: {known}.</source>
        <translation>Det er inga gruppe i registeret som heiter {name}. Det kjenner: {known}.</translation>
    </message>
    <message>
        <source>There is no list of marked faces at {file}. Open the photos in the window, put every frame right and choose File, Save the marked faces; or write a list to correct by hand with detect --json.</source>
        <translation>Det finst inga liste over merkte ansikt i {file}. Opne bileta i vindauget, rett kvar ramme og vel Fil, Lagre dei merkte ansikta; eller skriv ei liste som kan rettast for hand, med detect --json.</translation>
    </message>
    <message>
        <source>There is no policy called {name}. Choose one of: {known}.</source>
        <translation>Det er ingen retningslinje som heiter {name}. Vel ein av: {known}.</translation>
    </message>
    <message>
        <source>There is no publication {publication} in the register.</source>
        <translation>Det er ingen publisering {publication} i registeret.</translation>
    </message>
    <message>
        <source>There is no register at {path} ({cause}). Check the address; “photoconsent register create” makes one.</source>
        <translation>Det finst ikkje noko register på {path} ({cause}). Sjekk adressa; «photoconsent register create» lagar eit.</translation>
    </message>
    <message>
        <source>There is no register at {path}. Make one with “photoconsent register create”, or name another file.</source>
        <translation>Det er ikkje noko register på {path}. Lag eit med «photoconsent register create», eller oppgi ei anna fil.</translation>
    </message>
    <message>
        <source>There is no role called {name}. Say one of: {known}.</source>
        <translation>Det finst inga rolle som heiter {name}. Sei ei av desse: {known}.</translation>
    </message>
    <message>
        <source>This computer's keyring cannot be used, so the passphrase was not remembered. Enter it each time.</source>
        <translation>Nøkkelringen på denne datamaskina kan ikkje brukast, så passordfrasa vart ikkje hugsa. Skriv ho inn kvar gong.</translation>
    </message>
    <message>
        <source>This is not a picture that PhotoConsent can read. Save it as JPEG, PNG or HEIC and try again.</source>
        <translation>Dette er ikkje eit bilete PhotoConsent kan lese. Lagre det som JPEG, PNG eller HEIC, og prøv att.</translation>
    </message>
    <message>
        <source>This is not a video that PhotoConsent can read. Save it as MP4 or MOV and try again.</source>
        <translation>Dette er ikkje ein video som PhotoConsent kan lese. Lagre han som MP4 eller MOV og prøv igjen.</translation>
    </message>
    <message>
        <source>This is not for the register {path}: {cause}.</source>
        <translation>Dette gjeld ikkje registeret {path}: {cause}.</translation>
    </message>
    <message>
        <source>Three workers ended while they had this photo, so it was left out. Prepare it alone on one computer.</source>
        <translation>Tre arbeidarar stoppa medan dei hadde dette biletet, så det vart utelate. Klargjer det åleine på éi maskin.</translation>
    </message>
    <message>
        <source>Videos need a part that is not installed. Add it with: pip install 'photoconsent[video]'</source>
        <translation>Videoar treng ein del som ikkje er installert. Legg han til med: pip install 'photoconsent[video]'</translation>
    </message>
    <message>
        <source>What a worker answered about this photo does not fit it, so the photo was left out. Prepare it again; if that does not help, let the IT department look at the workers.</source>
        <translation>Det ein arbeidar svara om dette biletet, passar ikkje til det, så biletet vart utelate. Klargjer det på nytt; hjelper ikkje det, lat IT-avdelinga sjå på arbeidarane.</translation>
    </message>
    <message>
        <source>What is needed for a cluster is not installed. Install photoconsent[cluster], or leave --scheduler out.</source>
        <translation>Det som trengst for fleire maskiner, er ikkje installert. Installer photoconsent[cluster], eller utelat --scheduler.</translation>
    </message>
    <message>
        <source>What was decided by hand about this photo cannot be read. Open it in the window, decide again, and press Space; then it can be prepared.</source>
        <translation>Det som vart bestemt for hand om biletet, kan ikkje lesast. Opne det i vindauget, bestem på nytt og trykk mellomrom; då kan det klargjerast.</translation>
    </message>
    <message>
        <source>{address} is no address of a scheduler. Write tls://HOST:PORT, tcp://127.0.0.1:PORT or local:NUMBER.</source>
        <translation>{address} er inga adresse til ein fordelar. Skriv tls://VERT:PORT, tcp://127.0.0.1:PORT eller local:TAL.</translation>
    </message>
    <message>
        <source>{address} is not on this computer, so the connection must be encrypted. Write tls:// and name the folder of certificates; photoconsent cluster certificates makes them.</source>
        <translation>{address} er ikkje på denne maskina, så sambandet må vere kryptert. Skriv tls:// og oppgi mappa med sertifikat; photoconsent cluster certificates lagar dei.</translation>
    </message>
    <message>
        <source>{column}: {name} lies outside the folder of the table, so it was not opened. Put it beside the table, or say that files may lie elsewhere.</source>
        <translation>{column}: {name} ligg utanfor mappa til tabellen og vart ikkje opna. Legg fila ved sida av tabellen, eller sei at filer kan liggje andre stader.</translation>
    </message>
    <message>
        <source>{field}: {cause}</source>
        <translation>{field}: {cause}</translation>
    </message>
    <message>
        <source>{name} is a group and a file as well. Write ./{name} for the file, or rename one of them.</source>
        <translation>{name} er både ei gruppe og ei fil. Skriv ./{name} for fila, eller gi ein av dei eit anna namn.</translation>
    </message>
    <message>
        <source>{name} worked on these photos, so somebody else must release them. Enter another person's name.</source>
        <translation>{name} har arbeidd med desse bileta, så nokon andre må frigje dei. Skriv namnet på ein annan.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({cause}). Choose another place.</source>
        <translation>{path} kan ikkje skrivast ({cause}). Vel eit anna stad.</translation>
    </message>
    <message>
        <source>{person} has not agreed to be recognised by a computer, so no reference picture can be used.</source>
        <translation>{person} har ikkje samtykt til å bli kjend att av ei datamaskin, så ingen referansebilete kan brukast.</translation>
    </message>
    <message>
        <source>{user} cannot be the name of a user: use small letters, digits and _, and begin with a letter.</source>
        <translation>{user} kan ikkje vere namnet på ein brukar: Bruk små bokstavar, siffer og _, og byrj med ein bokstav.</translation>
    </message>
    <message>
        <source>{user} has no key to the register {path}. Ask whoever keeps it for one (“register user add {user}”).</source>
        <translation>{user} har ingen nøkkel til registeret {path}. Be den som forvaltar det, om ein («register user add {user}»).</translation>
    </message>
    <message>
        <source>{user} has no key to this register. Those who have: {known}.</source>
        <translation>{user} har ingen nøkkel til dette registeret. Dei som har: {known}.</translation>
    </message>
    <message>
        <source>{user} may not do this in the register {path}. Officers ask and publish; only managers record consents and people. Ask a manager, or whoever keeps the register for another role.</source>
        <translation>{user} kan ikkje gjere dette i registeret {path}. Rådgivarar spør og publiserer; berre forvaltarar registrerer samtykke og personar. Spør ein forvaltar, eller be den som styrer registeret, om ei anna rolle.</translation>
    </message>
    <message>
        <source>{what} was changed by {by} meanwhile. Now it says: {theirs}. You wrote: {yours}. Nothing of yours was kept; look at it again, then decide.</source>
        <translation>{what} vart endra av {by} i mellomtida. No står det: {theirs}. Du skreiv: {yours}. Ingenting av ditt vart lagra; sjå på det igjen, og bestem deg så.</translation>
    </message>
    <message>
        <source>{who} is refused, because it has other versions ({difference}). Install the same on all machines.</source>
        <translation>{who} er avvist fordi versjonane er andre ({difference}). Installer det same på alle maskiner.</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message>
        <source>Cover the whole person</source>
        <translation>Sladd heile personen</translation>
    </message>
    <message>
        <source>Hide anyway</source>
        <translation>Gøym likevel</translation>
    </message>
    <message>
        <source>Leave it to the register</source>
        <translation>Overlat det til registeret</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Ikkje eit ansikt</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Ikkje denne personen</translation>
    </message>
    <message>
        <source>This is…</source>
        <translation>Dette er …</translation>
    </message>
    <message>
        <source>cover only the head</source>
        <translation>sladde berre hovudet</translation>
    </message>
    <message>
        <source>cover the whole person</source>
        <translation>sladde heile personen</translation>
    </message>
    <message>
        <source>draw a face</source>
        <translation>teikne eit ansikt</translation>
    </message>
    <message>
        <source>hide the face</source>
        <translation>gøyme ansiktet</translation>
    </message>
    <message>
        <source>leave it to the register</source>
        <translation>overlate det til registeret</translation>
    </message>
    <message>
        <source>move the frame</source>
        <translation>flytte ramma</translation>
    </message>
    <message>
        <source>not a face</source>
        <translation>ikkje eit ansikt</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>ikkje denne personen</translation>
    </message>
    <message>
        <source>say who it is</source>
        <translation>seie kven det er</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>The face in the photo</source>
        <translation>Ansiktet i biletet</translation>
    </message>
    <message>
        <source>{name} consents to: {channels}, until {day}.</source>
        <translation>{name} samtykkjer til: {channels}, til {day}.</translation>
    </message>
    <message>
        <source>{name} consents to: {channels}.</source>
        <translation>{name} samtykkjer til: {channels}.</translation>
    </message>
    <message>
        <source>{name}, from the register</source>
        <translation>{name}, frå registeret</translation>
    </message>
    <message>
        <source>{name}: no consent to be shown.</source>
        <translation>{name}: ikkje noko samtykke til å bli vist.</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n ansikt</numerusform>
            <numerusform>%n ansikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more area(s) covered</source>
        <translation>
            <numerusform>%n anna område sladda</numerusform>
            <numerusform>%n andre område sladda</numerusform>
        </translation>
    </message>
    <message>
        <source>Faces in this photo</source>
        <translation>Ansikt i dette biletet</translation>
    </message>
    <message>
        <source>L goes from one to the next, K or a click covers it.</source>
        <translation>L går frå det eine til det neste, K eller eit klikk dekkjer det.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Leitar etter ansikt …</translation>
    </message>
    <message numerus="yes">
        <source>See %n place(s) where a face may be missed</source>
        <translation>
            <numerusform>Sjå %n stad der eit ansikt kan mangle</numerusform>
            <numerusform>Sjå %n stader der eit ansikt kan mangle</numerusform>
        </translation>
    </message>
    <message>
        <source>a part is shown</source>
        <translation>eit utsnitt blir vist</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation>{shown} viste, {hidden} sladda</translation>
    </message>
</context>
<context>
    <name>FaceWall</name>
    <message>
        <source>Faces of this person</source>
        <translation>Ansikta til denne personen</translation>
    </message>
</context>
<context>
    <name>FaceWords</name>
    <message>
        <source>A face?</source>
        <translation>Eit ansikt?</translation>
    </message>
    <message>
        <source>Covered whole</source>
        <translation>Sladda heilt</translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>Gøymt av deg</translation>
    </message>
    <message>
        <source>Perhaps {name}</source>
        <translation>Kanskje {name}</translation>
    </message>
    <message>
        <source>Some likeness to the reference picture ({number}).</source>
        <translation>Noko likskap med referansebiletet ({number}).</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Ukjent person</translation>
    </message>
    <message>
        <source>Very like the reference picture ({number}).</source>
        <translation>Svært likt referansebiletet ({number}).</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>Du sa kven dette er.</translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljar</translation>
    </message>
    <message>
        <source>Nothing was published because of it. The details hold no names, paths or pictures; please report them.</source>
        <translation>Ingenting vart publisert på grunn av dette. Detaljane inneheld verken namn, filstiar eller bilete; meld dei gjerne inn.</translation>
    </message>
    <message>
        <source>Something went wrong inside PhotoConsent.</source>
        <translation>Noko gjekk gale i PhotoConsent.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>acknowledgement</source>
        <translation>underskrifta</translation>
    </message>
    <message>
        <source>born</source>
        <translation>Fødd (born)</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanalar (channels)</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolonnar</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>form</source>
        <translation>skjema</translation>
    </message>
    <message>
        <source>form text</source>
        <translation>skjematekst</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>Føresette (guardians)</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Nummer (id)</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referansebilete</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>underskrifter</translation>
    </message>
    <message>
        <source>signed_on</source>
        <translation>Underskrive (signed_on)</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Referansebilete</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
    <message>
        <source>valid_until</source>
        <translation>Gyldig til (valid_until)</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Grunngjeving</translation>
    </message>
</context>
<context>
    <name>FilingDesk</name>
    <message numerus="yes">
        <source>%n form(s) to confirm</source>
        <translation>
            <numerusform>%n skjema å stadfeste</numerusform>
            <numerusform>%n skjema å stadfeste</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose scans</source>
        <translation>Vel skanna skjema</translation>
    </message>
    <message>
        <source>Choose scans…</source>
        <translation>Vel skanna skjema …</translation>
    </message>
    <message>
        <source>Drop scanned forms here, as many as you like: PDF or pictures. The code on each finds its person; then you confirm what was ticked.</source>
        <translation>Slepp skanna skjema her, så mange du vil: PDF eller bilete. Koden på kvart skjema finn personen; så stadfestar du kva som er kryssa av.</translation>
    </message>
    <message>
        <source>Every form is filed. The scans themselves may be deleted: the register keeps them.</source>
        <translation>Alle skjemaa er arkiverte. Sjølve filene kan slettast: registeret har dei.</translation>
    </message>
    <message>
        <source>Forms ({patterns})</source>
        <translation>Skjema ({patterns})</translation>
    </message>
    <message>
        <source>No code was found that names the person. Read the name on the form, and choose.</source>
        <translation>Ingen kode på skjemaet viser kven det gjeld. Les namnet på skjemaet, og vel.</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>På skjemaet</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Lese og forstått</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Les %n fil …</numerusform>
            <numerusform>Les %n filer …</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned forms</source>
        <translation>Skanna skjema</translation>
    </message>
    <message>
        <source>This very scan is on file already, as {consent}.</source>
        <translation>Akkurat denne skanninga er arkivert frå før, som {consent}.</translation>
    </message>
    <message>
        <source>What did {name} tick?</source>
        <translation>Kva kryssa {name} av for?</translation>
    </message>
    <message>
        <source>Whose form is it?</source>
        <translation>Kven gjeld skjemaet?</translation>
    </message>
    <message>
        <source>{name}: read and understood</source>
        <translation>{name}: lese og forstått</translation>
    </message>
</context>
<context>
    <name>FilingModel</name>
    <message>
        <source>{file}
Whose form is it?</source>
        <translation>{file}
Kven gjeld skjemaet?</translation>
    </message>
    <message>
        <source>{file}, page {pages}</source>
        <translation>{file}, side {pages}</translation>
    </message>
    <message>
        <source>{name}
Filed as {label}</source>
        <translation>{name}
Arkivert som {label}</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Begin the copy here</source>
        <translation>Lat kopien byrje her</translation>
    </message>
    <message>
        <source>Doubtful face before</source>
        <translation>Førre tvilsame ansikt</translation>
    </message>
    <message>
        <source>End the copy here</source>
        <translation>Lat kopien slutte her</translation>
    </message>
    <message>
        <source>From here on somebody else</source>
        <translation>Frå her av ein annan</translation>
    </message>
    <message>
        <source>Goes on as the next one</source>
        <translation>Held fram som det neste</translation>
    </message>
    <message>
        <source>Next doubtful face</source>
        <translation>Neste tvilsame ansikt</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Eitt bilete tilbake</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Eitt bilete fram</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spel av</translation>
    </message>
    <message>
        <source>begin the copy here</source>
        <translation>lat kopien byrje her</translation>
    </message>
    <message>
        <source>end the copy here</source>
        <translation>lat kopien slutte her</translation>
    </message>
    <message>
        <source>one face</source>
        <translation>eitt ansikt</translation>
    </message>
    <message>
        <source>somebody else from here on</source>
        <translation>frå her av ein annan</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Frame {n} of {count}</source>
        <translation>Bilete {n} av {count}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spel av</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>FirstDay</name>
    <message>
        <source>Back to your own register</source>
        <translation>Tilbake til ditt eige register</translation>
    </message>
    <message>
        <source>Building the sample…</source>
        <translation>Lagar dømet …</translation>
    </message>
    <message>
        <source>Make your own register</source>
        <translation>Lag ditt eige register</translation>
    </message>
    <message>
        <source>These are sample pictures with a register of their own. Have a look around.</source>
        <translation>Dette er eksempelbilete med eit eige register. Sjå deg rundt.</translation>
    </message>
</context>
<context>
    <name>FirstSight</name>
    <message>
        <source>Looking for faces…</source>
        <translation>Leitar etter ansikt …</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Add your people</source>
        <translation>Legg til folk</translation>
    </message>
    <message>
        <source>Back to your own register</source>
        <translation>Tilbake til ditt eige register</translation>
    </message>
    <message>
        <source>Building the sample…</source>
        <translation>Lagar eksempelet …</translation>
    </message>
    <message>
        <source>Choose the rules</source>
        <translation>Vel reglane</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Første steg</translation>
    </message>
    <message>
        <source>Four photos with a register of their own: one person has signed, about a hundred have not. Nothing of it gets into your register.</source>
        <translation>Fire bilete med eit eige register: éin person har skrive under, om lag hundre har ikkje. Ingenting av dette hamnar i registeret ditt.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer ein tabell …</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Ta vare på passordfrasen</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Forlat rettleiaren</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Lag arket</translation>
    </message>
    <message>
        <source>Name the channels</source>
        <translation>Oppgje kanalane</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Ny person …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Print this sheet, write the passphrase on it by hand, and lock it away, not beside the computer.</source>
        <translation>Ingen kan gjenopprette ein tapt passordfrase. Skriv ut dette arket, skriv passordfrasen på for hand, og lås det inn ein annan stad enn ved maskina.</translation>
    </message>
    <message>
        <source>One by one, or all from a table. Print forms for those who have not signed; their scans are filed under Register.</source>
        <translation>Éin og éin, eller alle frå ein tabell. Skriv ut skjema til dei som ikkje har skrive under; skanna skjema blir arkiverte under Register.</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>Skriv ut blanke skjema …</translation>
    </message>
    <message>
        <source>Try it on sample pictures</source>
        <translation>Prøv med eksempelbilete</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Prøv det</translation>
    </message>
    <message>
        <source>Where do you publish? Nobody is shown in a channel that is not ticked here. Whoever answers for a channel gets the mail when a picture must come down.</source>
        <translation>Kvar publiserer de? Ingen blir vist i ein kanal som ikkje er kryssa av her. Den som er ansvarleg for ein kanal, får e-posten når eit bilete må takast ned.</translation>
    </message>
    <message>
        <source>Which guideline does your organisation follow? It can be changed at any time.</source>
        <translation>Kva retningslinje følgjer verksemda? Det kan endrast når som helst.</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, gjort</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Agreement with a photographer</source>
        <translation>Avtale med fotograf</translation>
    </message>
    <message>
        <source>All forms, as an adult's</source>
        <translation>Alle skjema, som for vaksne</translation>
    </message>
    <message>
        <source>Child, signed by the guardians</source>
        <translation>Barn, underskrive av dei føresette</translation>
    </message>
    <message>
        <source>Patient or service user: one picture, one use</source>
        <translation>Pasient eller brukar: eitt bilete, éin bruk</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørande</translation>
    </message>
    <message>
        <source>The same, said to guardians</source>
        <translation>Det same, sagt til føresette</translation>
    </message>
    <message>
        <source>Visitors: three on a sheet</source>
        <translation>Besøkjande: tre på eit ark</translation>
    </message>
    <message>
        <source>What everybody has a right to know</source>
        <translation>Det alle har rett til å vite</translation>
    </message>
</context>
<context>
    <name>FormPoints</name>
    <message>
        <source>The forms leave out what the law wants told: {points}. Who signs them is not informed.</source>
        <translation>Skjemaa utelet noko lova vil ha sagt: {points}. Den som skriv under, er ikkje informert.</translation>
    </message>
    <message>
        <source>access (13(2)(b))</source>
        <translation>innsyn (13 nr. 2 b)</translation>
    </message>
    <message>
        <source>correction (13(2)(b))</source>
        <translation>retting (13 nr. 2 b)</translation>
    </message>
    <message>
        <source>erasure (13(2)(b))</source>
        <translation>sletting (13 nr. 2 b)</translation>
    </message>
    <message>
        <source>handing over (13(2)(b))</source>
        <translation>utlevering (13 nr. 2 b)</translation>
    </message>
    <message>
        <source>how long (13(2)(a))</source>
        <translation>kor lenge (13 nr. 2 a)</translation>
    </message>
    <message>
        <source>no decision by a computer alone (13(2)(f))</source>
        <translation>inga avgjerd av ei datamaskin åleine (13 nr. 2 f)</translation>
    </message>
    <message>
        <source>other countries (13(1)(f))</source>
        <translation>andre land (13 nr. 1 f)</translation>
    </message>
    <message>
        <source>restriction (13(2)(b))</source>
        <translation>avgrensing (13 nr. 2 b)</translation>
    </message>
    <message>
        <source>that consent can be taken back (7(3))</source>
        <translation>at samtykket kan trekkjast (7 nr. 3)</translation>
    </message>
    <message>
        <source>that it is voluntary (13(2)(e))</source>
        <translation>at det er frivillig (13 nr. 2 e)</translation>
    </message>
    <message>
        <source>the complaint to Datatilsynet (13(2)(d))</source>
        <translation>klaga til Datatilsynet (13 nr. 2 d)</translation>
    </message>
    <message>
        <source>the legal basis (13(1)(c))</source>
        <translation>rettsgrunnlaget (13 nr. 1 c)</translation>
    </message>
    <message>
        <source>what recognition keeps (9(2)(a))</source>
        <translation>kva attkjenning lagrar (9 nr. 2 a)</translation>
    </message>
    <message>
        <source>who sees the pictures (13(1)(e))</source>
        <translation>kven som får sjå bileta (13 nr. 1 e)</translation>
    </message>
</context>
<context>
    <name>FormTextsDesk</name>
    <message>
        <source>(left out)</source>
        <translation>(utelaten)</translation>
    </message>
    <message>
        <source>All back to our words</source>
        <translation>Alt tilbake til orda våre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Back to our words</source>
        <translation>Tilbake til orda våre</translation>
    </message>
    <message>
        <source>Keep the texts</source>
        <translation>Lagre tekstane</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Språk på skjemaet</translation>
    </message>
    <message>
        <source>Logo above the forms (PNG)</source>
        <translation>Logo over skjemaa (PNG)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ingen logo</translation>
    </message>
    <message>
        <source>Not kept yet. Keep the texts, or press Back once more to leave them.</source>
        <translation>Ikkje lagra enno. Lagre tekstane, eller trykk Tilbake ein gong til for å la dei vere.</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Orda våre</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilete ({patterns})</translation>
    </message>
    <message>
        <source>Say it in your own words; a line that is empty is left out. Forms printed before keep the text they had, and each consent keeps the version and the full text that was signed. A lawyer of yours decides.</source>
        <translation>Sei det med eigne ord; ei tom linje fell bort. Skjema som er skrivne ut før, beheld teksten dei hadde, og kvart samtykke beheld versjonen og heile teksten som vart underskriven. Juristen dykkar avgjer.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teke tilbake.</translation>
    </message>
    <message>
        <source>Texts and logo of the forms</source>
        <translation>Tekstar og logo på skjemaa</translation>
    </message>
    <message>
        <source>The forms are kept.</source>
        <translation>Skjemaa er lagra.</translation>
    </message>
    <message>
        <source>The lines of the forms</source>
        <translation>Linjene i skjemaa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Your logo stands above each form.</source>
        <translation>Logoen dykkar står over kvart skjema.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Dykkar ord</translation>
    </message>
    <message>
        <source>Yours: {words}</source>
        <translation>Dykkar: {words}</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>On a screen</source>
        <translation>På skjerm</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>With electronic ID</source>
        <translation>Med elektronisk ID</translation>
    </message>
</context>
<context>
    <name>Glimpses</name>
    <message>
        <source>A face may have been missed here. Click to cover it.</source>
        <translation>Her kan eit ansikt vere oversett. Klikk for å dekkje det.</translation>
    </message>
    <message>
        <source>Look where a face may be missed</source>
        <translation>Sjå der eit ansikt kan mangle</translation>
    </message>
    <message>
        <source>There is a face: cover it</source>
        <translation>Der er eit ansikt: dekk det</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n cop(ies) are made and on record.</source>
        <translation>
            <numerusform>%n kopi er laga og står i registeret.</numerusform>
            <numerusform>%n kopiar er laga og står i registeret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-made cop(ies) were removed.</source>
        <translation>
            <numerusform>%n halvferdig kopi vart fjerna.</numerusform>
            <numerusform>%n halvferdige kopiar vart fjerna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n av dei skulle ha vore nede no.</numerusform>
            <numerusform>%n av dei skulle ha vore nede no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are left: open them and prepare them again.</source>
        <translation>
            <numerusform>%n bilete står att: Opne det og klargjer det på nytt.</numerusform>
            <numerusform>%n bilete står att: Opne dei og klargjer dei på nytt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published cop(ies) must come down.</source>
        <translation>
            <numerusform>%n publisert kopi må takast ned.</numerusform>
            <numerusform>%n publiserte kopiar må takast ned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>The copies for {folder} were not finished.</source>
        <translation>Kopiane til {folder} vart ikkje ferdige.</translation>
    </message>
    <message>
        <source>Work that nobody has touched for {days} days was removed, because personal data is not kept for ever: {names}. The photos themselves are where they were.</source>
        <translation>Arbeid som ingen har rørt på {days} dagar, er fjerna, for personopplysningar skal ikkje lagrast for alltid: {names}. Sjølve bileta ligg der dei låg.</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>All of them are…</source>
        <translation>Alle er …</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Skjul alle</translation>
    </message>
    <message>
        <source>Leave it to the register</source>
        <translation>Overlat det til registeret</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Éin person</translation>
    </message>
    <message>
        <source>Take faces out</source>
        <translation>Ta ut ansikt</translation>
    </message>
    <message>
        <source>Yes, every one is {name}</source>
        <translation>Ja, alle er {name}</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Ja, det er det</translation>
    </message>
    <message>
        <source>hide a person</source>
        <translation>skjul ein person</translation>
    </message>
    <message>
        <source>leave it to the register</source>
        <translation>overlat det til registeret</translation>
    </message>
    <message>
        <source>put people together</source>
        <translation>slå saman personar</translation>
    </message>
    <message>
        <source>say who they are</source>
        <translation>sei kven dei er</translation>
    </message>
    <message>
        <source>take faces out</source>
        <translation>ta ut ansikt</translation>
    </message>
</context>
<context>
    <name>GroupDesk</name>
    <message numerus="yes">
        <source>%n person(s) joined.</source>
        <translation>
            <numerusform>%n person er med.</numerusform>
            <numerusform>%n personar er med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) leave; what they signed stays as it is.</source>
        <translation>
            <numerusform>%n person går ut; det som er skrive under, står som det er.</numerusform>
            <numerusform>%n personar går ut; det som er skrive under, står som det er.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group says who belongs together, never who may be shown.</source>
        <translation>Ei gruppe seier kven som høyrer saman, aldri kven som kan visast.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Print forms for all…</source>
        <translation>Skriv ut skjema til alle…</translation>
    </message>
    <message>
        <source>Remove the group…</source>
        <translation>Fjern gruppa…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gje nytt namn</translation>
    </message>
    <message>
        <source>Search the register by name or number</source>
        <translation>Søk i registeret etter namn eller nummer</translation>
    </message>
    <message>
        <source>Show in the list of people</source>
        <translation>Vis i lista over personar</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teke tilbake.</translation>
    </message>
    <message>
        <source>The ticked join it</source>
        <translation>Dei avkryssa blir med</translation>
    </message>
    <message>
        <source>The ticked leave it</source>
        <translation>Dei avkryssa går ut</translation>
    </message>
    <message>
        <source>Tick who joins.</source>
        <translation>Kryss av kven som blir med.</translation>
    </message>
    <message>
        <source>Tick who leaves.</source>
        <translation>Kryss av kven som går ut.</translation>
    </message>
    <message>
        <source>Told on paper…</source>
        <translation>Fekk vite det på papir…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What the group is called from now on</source>
        <translation>Kva gruppa heiter frå no av</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Kven som høyrer til</translation>
    </message>
    <message>
        <source>Who does not</source>
        <translation>Kven som ikkje gjer det</translation>
    </message>
    <message>
        <source>Yes, remove it; the people stay</source>
        <translation>Ja, fjern ho; personane blir</translation>
    </message>
    <message>
        <source>{before} is called {name} now.</source>
        <translation>{before} heiter {name} no.</translation>
    </message>
    <message>
        <source>{name} is removed; its people are in the register as before.</source>
        <translation>{name} er fjerna; personane er i registeret som før.</translation>
    </message>
</context>
<context>
    <name>GroupKinds</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message numerus="yes">
        <source>%n people are chosen.</source>
        <translation>
            <numerusform>%n person er vald.</numerusform>
            <numerusform>%n personar er valde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Vel ein person</translation>
    </message>
    <message>
        <source>{name}, from the register</source>
        <translation>{name}, frå registeret</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n ansikt</numerusform>
            <numerusform>%n ansikt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>Skjult av deg</translation>
    </message>
    <message>
        <source>Not certain: you have to say whether it is.</source>
        <translation>Ikkje sikkert: du må seie om det stemmer.</translation>
    </message>
    <message>
        <source>Recognised in every photo.</source>
        <translation>Kjend att i alle bileta.</translation>
    </message>
    <message>
        <source>Recognised in {sure} of {all} photos: is it the same person?</source>
        <translation>Kjend att i {sure} av {all} bilete: er det same person?</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Ukjend person</translation>
    </message>
    <message>
        <source>You decided to hide this person.</source>
        <translation>Du har bestemt at personen skal skjulast.</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>Du har sagt kven det er.</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation>{shown} vist, {hidden} sladda</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Due for review</source>
        <translation>Gjennomgang forfallen</translation>
    </message>
    <message>
        <source>Has not answered</source>
        <translation>Har ikkje svart</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Barn</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gjest</numerusform>
            <numerusform>%n gjester</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>It may be anybody in the register.</source>
        <translation>Det kan vere kven som helst i registeret.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Namn eller nummer</translation>
    </message>
    <message>
        <source>Only those ticked are recognised. Whoever reserved against any picture is still looked for.</source>
        <translation>Berre dei som er kryssa av, blir kjende att. Dei som har reservert seg mot alle bilete, blir det framleis sett etter.</translation>
    </message>
    <message>
        <source>People in the register; tick who was there</source>
        <translation>Personar i registeret; kryss av kven som var der</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Søk i registeret</translation>
    </message>
    <message>
        <source>Tick a whole group</source>
        <translation>Kryss av ei heil gruppe</translation>
    </message>
    <message>
        <source>Tick a whole group…</source>
        <translation>Kryss av ei heil gruppe…</translation>
    </message>
    <message>
        <source>Tick all found</source>
        <translation>Kryss av alle funne</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Fjern alle kryss</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Kven var der?</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>Back to Help</source>
        <translation>Tilbake til Hjelp</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Sidene i rettleiinga</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Søk i rettleiinga</translation>
    </message>
    <message>
        <source>The guide does not say these words.</source>
        <translation>Desse orda står ikkje i rettleiinga.</translation>
    </message>
</context>
<context>
    <name>GuidelineDesk</name>
    <message numerus="yes">
        <source>%n signature(s) recorded.</source>
        <translation>
            <numerusform>%n underskrift ført inn.</numerusform>
            <numerusform>%n underskrifter førte inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Employees who have not signed</source>
        <translation>Tilsette som ikkje har skrive under</translation>
    </message>
    <message>
        <source>Employees whose review is due</source>
        <translation>Tilsette som skal ha gjennomgang</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Retningslinje</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Halden den</translation>
    </message>
    <message>
        <source>Held with the ticked</source>
        <translation>Halden med dei avkryssa</translation>
    </message>
    <message numerus="yes">
        <source>Last held {day} by {leader} with %n person(s).</source>
        <translation>
            <numerusform>Sist halden {day} av {leader} med %n person.</numerusform>
            <numerusform>Sist halden {day} av {leader} med %n personar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Nothing else is due.</source>
        <translation>Ingenting anna forfell.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Lese og forstått</translation>
    </message>
    <message>
        <source>Record that all of these have signed? {names}</source>
        <translation>Skal det registrerast at alle desse har signert? {names}</translation>
    </message>
    <message>
        <source>Record the review with all of these? {names}</source>
        <translation>Skal gjennomgangen registrerast med alle desse? {names}</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrive</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Trekt tilbake.</translation>
    </message>
    <message>
        <source>The register follows “{policy}”, guideline version {version}.</source>
        <translation>Registeret følgjer «{policy}», retningslinje versjon {version}.</translation>
    </message>
    <message numerus="yes">
        <source>The review with %n person(s) is recorded.</source>
        <translation>
            <numerusform>Gjennomgangen med %n person er ført inn.</numerusform>
            <numerusform>Gjennomgangen med %n personar er ført inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticked have signed</source>
        <translation>Dei avkryssa har skrive under</translation>
    </message>
    <message>
        <source>Tick who has signed.</source>
        <translation>Kryss av for dei som har skrive under.</translation>
    </message>
    <message>
        <source>Tick who took part, and say who led it.</source>
        <translation>Kryss av for deltakarane, og skriv kven som leidde han.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>What else is due</source>
        <translation>Anna som forfell</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Årleg gjennomgang</translation>
    </message>
    <message numerus="yes">
        <source>Yes, all %n</source>
        <translation>
            <numerusform>Ja, %n</numerusform>
            <numerusform>Ja, alle %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>A word to come back with</source>
        <translation>Eit ord å kome tilbake med</translation>
    </message>
    <message>
        <source>A word to come back with (may be empty)</source>
        <translation>Eit ord å kome tilbake med (kan stå tomt)</translation>
    </message>
    <message>
        <source>Choose a word of four characters or more, or none.</source>
        <translation>Vel eit ord på fire teikn eller meir, eller ikkje noko.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Gi han frå deg</translation>
    </message>
    <message>
        <source>Hand the screen over</source>
        <translation>Gi frå deg skjermen</translation>
    </message>
    <message>
        <source>The window locks while somebody signs. This computer remembers the passphrase, but whoever holds the screen must not come in by that: the window opens to the passphrase typed, or to a word that you choose here. The word opens it once, and is void after five wrong tries.</source>
        <translation>Vindauget blir låst medan nokon signerer. Denne maskina hugsar passordfrasen, men den som har skjermen, skal ikkje kome inn med han: vindauget blir opna med passordfrasen skriven inn, eller med eit ord du vel her. Ordet opnar éin gong, og gjeld ikkje lenger etter fem feil forsøk.</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Vel ei mappe.</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Alt om denne personen …</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Alt om {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Pages to read, and beside them every form, the portrait, the patterns of numbers, all publications and the log: as files that anybody can open.</source>
        <translation>Sider til å lese, og ved sida av dei kvart skjema, portrettet, talmønstera, alle publiseringar og loggen: som filer alle kan opne.</translation>
    </message>
    <message>
        <source>These files are not encrypted. Hand them over, then delete them.</source>
        <translation>Desse filene er ikkje krypterte. Lever dei ut, og slett dei så.</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>Lag mappa</translation>
    </message>
</context>
<context>
    <name>HelpOverview</name>
    <message>
        <source>Before and after: move the line</source>
        <translation>Før og etter: flytt linja</translation>
    </message>
    <message>
        <source>Covered until you have looked: the program is not sure who it is, or whether it is a face.</source>
        <translation>Sladda til du har sett på det: Programmet er ikkje sikkert på kven det er, eller om det er eit ansikt.</translation>
    </message>
    <message>
        <source>Covered: every other face. Saying who it is does not replace a consent.</source>
        <translation>Sladda: alle andre ansikt. Å seie kven det er, erstattar ikkje eit samtykke.</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + piltast</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give the frame up, lay the tool down</source>
        <translation>Dropp ramma, legg verktøyet bort</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Slik blir det avgjort</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Make the frame wider, narrower, higher or lower</source>
        <translation>Gjer ramma breiare, smalare, høgare eller lågare</translation>
    </message>
    <message>
        <source>Move the photo that is larger than its place</source>
        <translation>Flytt eit bilete som er større enn plassen</translation>
    </message>
    <message>
        <source>No detector finds every face. Look at each photo before it goes out, and draw what is missing.</source>
        <translation>Ikkje noko program finn alle ansikt. Sjå på kvart bilete før det blir publisert, og teikn inn det som manglar.</translation>
    </message>
    <message>
        <source>Nothing goes over the network</source>
        <translation>Ingenting blir sendt over nettet</translation>
    </message>
    <message>
        <source>On this computer the system itself cuts off every process that opens pictures: even a picture made to take the program over could send nothing.</source>
        <translation>På denne maskina stengjer systemet sjølv nettet for alle prosessar som opnar bilete: Sjølv eit bilete som er laga for å ta over programmet, kan ikkje sende noko.</translation>
    </message>
    <message>
        <source>Only the register goes over the network</source>
        <translation>Berre registeret går over nettet</translation>
    </message>
    <message>
        <source>Place the frame</source>
        <translation>Set ramma på plass</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Les rettleiinga</translation>
    </message>
    <message>
        <source>See the photo as it would be published</source>
        <translation>Sjå biletet slik det ville bli publisert</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + piltast</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Vis dei første stega att</translation>
    </message>
    <message>
        <source>Shown: it is certain who it is, and a written consent covers the channel and the day.</source>
        <translation>Blir vist: Det er sikkert kven det er, og eit skriftleg samtykke dekker kanalen og dagen.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ta omvisinga</translation>
    </message>
    <message>
        <source>The program opens no connection, and no library in it may send anything.</source>
        <translation>Programmet opnar inga tilkopling, og ingen del av det får sende noko.</translation>
    </message>
    <message>
        <source>This system offers no way to cut the processes that open pictures off the network. A firewall that refuses PhotoConsent every connection does; nothing in the program needs one.</source>
        <translation>Dette systemet kan ikkje stengje nettet for prosessane som opnar bilete. Det kan ein brannmur som nektar PhotoConsent alle tilkoplingar; ingenting i programmet treng nokon.</translation>
    </message>
    <message>
        <source>With a tool, or after E: bring a frame, move it</source>
        <translation>Med eit verktøy, eller etter E: hent ei ramme, flytt henne</translation>
    </message>
    <message>
        <source>Your organisation's register is on a server, and the program is connected to that server alone. Names, texts, forms and portraits are encrypted before they leave this computer; days and numbers are not. Photos and copies stay where they are. No library in the program may send anything.</source>
        <translation>Registeret til verksemda ligg på ein server, og programmet er kopla til den serveren åleine. Namn, tekstar, skjema og portrett blir krypterte før dei forlèt denne datamaskina; datoar og tal blir det ikkje. Bilete og kopiar blir der dei er. Ingen bibliotek i programmet får sende noko.</translation>
    </message>
    <message>
        <source>hold C</source>
        <translation>hald C</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%n line(s) have something wrong. Nothing is taken in before they are mended in the table.</source>
        <translation>
            <numerusform>Det er noko gale med %n linje. Ingenting blir teke inn før ho er retta i tabellen.</numerusform>
            <numerusform>Det er noko gale med %n linjer. Ingenting blir teke inn før dei er retta i tabellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the register and changed.</source>
        <translation>
            <numerusform>%n av dei er i registeret og er endra.</numerusform>
            <numerusform>%n av dei er i registeret og er endra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are not in the table: {names}</source>
        <translation>
            <numerusform>%n person er ikkje i tabellen: {names}</numerusform>
            <numerusform>%n personar er ikkje i tabellen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can be taken in.</source>
        <translation>
            <numerusform>%n person kan takast inn.</numerusform>
            <numerusform>%n personar kan takast inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n person importert.</numerusform>
            <numerusform>%n personar importerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Columns that are left alone: {names}</source>
        <translation>Kolonnar som ikkje blir brukte: {names}</translation>
    </message>
    <message>
        <source>Columns: {names}</source>
        <translation>Kolonnar: {names}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolonnar…</translation>
    </message>
    <message>
        <source>Compare with the register, and take in what changed</source>
        <translation>Samanlikn med registeret, og ta inn det som er endra</translation>
    </message>
    <message>
        <source>Everybody is taken in. These reference pictures could not be used:</source>
        <translation>Alle er tekne inn. Desse referansebileta kunne ikkje brukast:</translation>
    </message>
    <message>
        <source>Everybody joins the group</source>
        <translation>Alle blir med i gruppa</translation>
    </message>
    <message>
        <source>Files may lie outside the folder of the table</source>
        <translation>Filer kan liggje utanfor mappa til tabellen</translation>
    </message>
    <message>
        <source>Group that everybody joins; empty: none</source>
        <translation>Gruppe som alle blir med i; tom: inga</translation>
    </message>
    <message>
        <source>Only for a table that you trust: it chooses which files are taken in.</source>
        <translation>Berre for ein tabell du stolar på: Han vel kva filer som blir tekne inn.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Les tabellen …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta inn</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n person(s)</source>
        <translation>
            <numerusform>Ta inn %n person</numerusform>
            <numerusform>Ta inn %n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in the people…</source>
        <translation>Tek inn personane …</translation>
    </message>
    <message>
        <source>The lines of the table</source>
        <translation>Linjene i tabellen</translation>
    </message>
    <message>
        <source>They leave altogether today</source>
        <translation>Dei sluttar heilt i dag</translation>
    </message>
    <message>
        <source>They leave the group today</source>
        <translation>Dei går ut av gruppa i dag</translation>
    </message>
    <message>
        <source>Those who are not in the table</source>
        <translation>Dei som ikkje er i tabellen</translation>
    </message>
    <message>
        <source>Those who are not in the table stay</source>
        <translation>Dei som ikkje er i tabellen, blir</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n skjema</numerusform>
            <numerusform>%n skjema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference picture(s)</source>
        <translation>
            <numerusform>%n referansebilete</numerusform>
            <numerusform>%n referansebilete</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What is taken in</source>
        <translation>Kva som blir teke inn</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>is in the register</source>
        <translation>er i registeret</translation>
    </message>
    <message>
        <source>no form</source>
        <translation>utan skjema</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} blir {after}</translation>
    </message>
    <message>
        <source>{role}, no consent</source>
        <translation>{role}, ikkje samtykke</translation>
    </message>
</context>
<context>
    <name>InThreePictures</name>
    <message>
        <source>It finds the faces in your photos …</source>
        <translation>Programmet finn ansikta i bileta …</translation>
    </message>
    <message>
        <source>… and covers everybody else in the copies.</source>
        <translation>… og sladdar alle andre i kopiane.</translation>
    </message>
    <message>
        <source>… looks up who has consented in writing …</source>
        <translation>… slår opp kven som har samtykt skriftleg …</translation>
    </message>
</context>
<context>
    <name>KeyHand</name>
    <message>
        <source>{x} % from the left, {y} % from the top, {width} % wide, {height} % high.</source>
        <translation>{x} % frå venstre, {y} % frå toppen, {width} % brei, {height} % høg.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>A copy by mail to (may be empty)</source>
        <translation>Ein kopi på e-post til (kan stå tom)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Eit anna språk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>I would like a copy on paper</source>
        <translation>Eg vil gjerne ha ein kopi på papir</translation>
    </message>
    <message>
        <source>No to all pictures here</source>
        <translation>Nei til alle bilete her</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>På skjermen</translation>
    </message>
    <message>
        <source>Thank you. Your answer is recorded.</source>
        <translation>Takk. Svaret ditt er registrert.</translation>
    </message>
    <message>
        <source>Yes to what I ticked</source>
        <translation>Ja til det eg kryssa av</translation>
    </message>
    <message>
        <source>You can change your mind at any time: tell us.</source>
        <translation>Du kan ombestemme deg når som helst: sei frå til oss.</translation>
    </message>
</context>
<context>
    <name>KioskForm</name>
    <message>
        <source>Draw it anew</source>
        <translation>Teikn på nytt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message numerus="yes">
        <source>%n month(s) later the face is covered, whatever was signed.</source>
        <translation>
            <numerusform>%n månad seinare blir ansiktet dekt, same kva som er skrive under.</numerusform>
            <numerusform>%n månader seinare blir ansiktet dekt, same kva som er skrive under.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the face is covered, whatever was signed.</source>
        <translation>Frå då av blir ansiktet dekt, same kva som er skrive under.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Nothing is removed from the register by it.</source>
        <translation>Ingenting blir fjerna frå registeret av dette.</translation>
    </message>
    <message>
        <source>Record the last day</source>
        <translation>Registrer siste dag</translation>
    </message>
    <message>
        <source>Stays after all</source>
        <translation>Blir likevel</translation>
    </message>
    <message>
        <source>What is published then has to come down; it is listed under Published.</source>
        <translation>Det som då er publisert, må ned; det står under Publisert.</translation>
    </message>
    <message>
        <source>What was published before may stay out.</source>
        <translation>Det som vart publisert før, kan bli ståande.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} sluttar</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close once more to leave.</source>
        <translation>Lukk ein gong til for å avslutte.</translation>
    </message>
    <message>
        <source>Copies are being made. Wait until that is done, or stop it.</source>
        <translation>Kopiane er under arbeid. Vent til dei er ferdige, eller stopp.</translation>
    </message>
    <message>
        <source>Copies are being made: those under way will be finished, the rest can be made later.</source>
        <translation>Det blir laga kopiar: dei som er i gang, blir ferdige, resten kan lagast seinare.</translation>
    </message>
    <message>
        <source>Do it once more to go on all the same.</source>
        <translation>Gjer det ein gong til for å gå vidare likevel.</translation>
    </message>
    <message>
        <source>Photos are still being searched. What you said about them is kept.</source>
        <translation>Bileta blir framleis gjennomsøkte. Det du har sagt om dei, er teke vare på.</translation>
    </message>
</context>
<context>
    <name>ListSwitch</name>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>People ({n})</source>
        <translation>Personar ({n})</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Bilete</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Copies are still being made: {n} of {all}.</source>
        <translation>Kopiane blir laga vidare: {n} av {all}.</translation>
    </message>
    <message>
        <source>Everything is as you left it. The passphrase shows it again.</source>
        <translation>Alt er slik du forlét det. Passordfrasen viser det att.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Remembered on this computer: press Enter</source>
        <translation>Hugsa på denne maskina: trykk Enter</translation>
    </message>
    <message>
        <source>Something behind this page is not finished. Unlock the window first, then close it.</source>
        <translation>Noko bak denne sida er ikkje ferdig. Lås opp vindauget først, og lukk det så.</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>Vindauget er låst</translation>
    </message>
    <message>
        <source>The word that you chose, or the passphrase</source>
        <translation>Ordet du valde, eller passordfrasen</translation>
    </message>
    <message>
        <source>This is neither the word nor the passphrase. Check capital letters.</source>
        <translation>Dette er verken ordet eller passordfrasen. Sjekk store og små bokstavar.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Check capital letters and the keyboard's language.</source>
        <translation>Dette er ikkje passordfrasen. Sjå etter store bokstavar og språket på tastaturet.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gå til</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Video</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>Lukk registeret</translation>
    </message>
    <message>
        <source>Copies are being made. Wait until that is done, or stop it.</source>
        <translation>Kopiane er under arbeid. Vent til dei er ferdige, eller stopp.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lås vindauget</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Opne mappe</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Opne mappe …</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Opne bilete</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Opne bilete …</translation>
    </message>
    <message>
        <source>Open the register first: it says who may be shown.</source>
        <translation>Opne registeret først: Det seier kven som kan visast.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Put every frame right and press “Looks right” on each photo first; only those are saved.</source>
        <translation>Rett kvar ramme og trykk «Ser rett ut» på kvart bilete først; berre dei blir lagra.</translation>
    </message>
    <message>
        <source>Save the marked faces</source>
        <translation>Lagre dei merkte ansikta</translation>
    </message>
    <message>
        <source>Save the marked faces…</source>
        <translation>Lagre dei merkte ansikta …</translation>
    </message>
    <message numerus="yes">
        <source>The faces of %n photo(s) are saved. Measure with: photoconsent evaluate</source>
        <translation>
            <numerusform>Ansikta i %n bilete er lagra. Mål med: photoconsent evaluate</numerusform>
            <numerusform>Ansikta i %n bilete er lagra. Mål med: photoconsent evaluate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Pictures</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>MessagesList</name>
    <message>
        <source>Messages</source>
        <translation>Meldingar</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Korleis det vart gjeve</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Behandlingsgrunnlag</translation>
    </message>
    <message>
        <source>Manager who vouches for it</source>
        <translation>Leiar som går god for det</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Fleire felt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Purposes, separated by ;</source>
        <translation>Formål, skilde med ;</translation>
    </message>
    <message>
        <source>Unit that answers for it</source>
        <translation>Ansvarleg eining</translation>
    </message>
</context>
<context>
    <name>NewGroup</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Namn på ei ny gruppe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
    </message>
</context>
<context>
    <name>NotPrepared</name>
    <message>
        <source>A file of the operating system: left alone.</source>
        <translation>Ei fil som høyrer til operativsystemet: ikkje rørt.</translation>
    </message>
    <message>
        <source>A hidden file: left alone.</source>
        <translation>Ei gøymd fil: ikkje rørt.</translation>
    </message>
    <message>
        <source>A kind of picture that is not read: save it as JPEG.</source>
        <translation>Ein biletetype som ikkje kan lesast: Lagre biletet som JPEG.</translation>
    </message>
    <message>
        <source>A video: not prepared.</source>
        <translation>Ein video: ikkje klargjort.</translation>
    </message>
    <message>
        <source>May not be opened.</source>
        <translation>Kan ikkje opnast.</translation>
    </message>
    <message>
        <source>Not a picture: left alone.</source>
        <translation>Ikkje eit bilete: ikkje rørt.</translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation>Det finst ingenting med dette namnet.</translation>
    </message>
</context>
<context>
    <name>OlderCopies</name>
    <message>
        <source>Older copies of the same photos are in the folder: {names}.</source>
        <translation>Eldre kopiar av dei same bileta ligg i mappa: {names}.</translation>
    </message>
    <message>
        <source>Remove the older copies</source>
        <translation>Fjern dei eldre kopiane</translation>
    </message>
    <message>
        <source>The older copies are removed.</source>
        <translation>Dei eldre kopiane er fjerna.</translation>
    </message>
    <message>
        <source>These could not be removed: {names}.</source>
        <translation>Desse kunne ikkje fjernast: {names}.</translation>
    </message>
</context>
<context>
    <name>OrganisationFields</name>
    <message>
        <source>Complaints go to Datatilsynet in</source>
        <translation>Klager går til Datatilsynet i</translation>
    </message>
    <message>
        <source>Data protection officer: e-mail, phone</source>
        <translation>Personvernombod: e-post, telefon</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noreg</translation>
    </message>
    <message>
        <source>What is empty here becomes a line to write on. Nobody is informed before it is filled in.</source>
        <translation>Det som er tomt her, blir ei linje å skrive på. Ingen er informert før ho er fylt ut.</translation>
    </message>
    <message>
        <source>What the pictures are for, a line each</source>
        <translation>Kva bileta blir brukte til, éi linje for kvart føremål</translation>
    </message>
    <message>
        <source>Where to ask or withdraw: phone, e-mail</source>
        <translation>Kvar ein spør eller trekkjer: telefon, e-post</translation>
    </message>
    <message>
        <source>Who answers for the pictures: name, unit, address</source>
        <translation>Kven som er ansvarleg for bileta: namn, eining, adresse</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n cop(ies) made and checked.</source>
        <translation>
            <numerusform>%n kopi laga og kontrollert.</numerusform>
            <numerusform>%n kopiar laga og kontrollerte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n att</numerusform>
            <numerusform>%n att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done</source>
        <translation>
            <numerusform>%n bilete ferdig</numerusform>
            <numerusform>%n bilete ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a copy, listed below.</source>
        <translation>
            <numerusform>%n bilete fekk ingen kopi, sjå nedanfor.</numerusform>
            <numerusform>%n bilete fekk ingen kopi, sjå nedanfor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Om lag %n minutt att</numerusform>
            <numerusform>Om lag %n minutt att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Om lag %n sekund att</numerusform>
            <numerusform>Om lag %n sekund att</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the faces</source>
        <translation>Tilbake til ansikta</translation>
    </message>
    <message>
        <source>Certificate for the archive…</source>
        <translation>Sertifikat til arkivet …</translation>
    </message>
    <message>
        <source>Changed meanwhile: the copy is as before. Prepare it again.</source>
        <translation>Endra i mellomtida: Kopien er som før. Klargjer biletet på nytt.</translation>
    </message>
    <message>
        <source>Copies are ready</source>
        <translation>Kopiane er klare</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Kopier oppsummeringa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>Ingen kopi vart laga</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at %n of these photo(s).</source>
        <translation>
            <numerusform>Ingen har sett på %n av desse bileta.</numerusform>
            <numerusform>Ingen har sett på %n av desse bileta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused once the photos under way are finished.</source>
        <translation>Pause så snart bileta som er i gang, er ferdige.</translation>
    </message>
    <message>
        <source>Photos without a copy</source>
        <translation>Bilete utan kopi</translation>
    </message>
    <message>
        <source>Preparing copies</source>
        <translation>Klargjer kopiar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Some photos have no copy</source>
        <translation>Nokre bilete har ingen kopi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Stoppa før slutten</translation>
    </message>
    <message>
        <source>Stopping after the photos under way…</source>
        <translation>Stoppar etter bileta som er under arbeid …</translation>
    </message>
    <message>
        <source>The certificate is written: {files}</source>
        <translation>Sertifikatet er skrive: {files}</translation>
    </message>
    <message>
        <source>The summary is copied.</source>
        <translation>Samandraget er kopiert.</translation>
    </message>
    <message>
        <source>Try again with larger covers in one colour</source>
        <translation>Prøv igjen med større dekke i éin farge</translation>
    </message>
</context>
<context>
    <name>OverviewFields</name>
    <message numerus="yes">
        <source>%n cop(ies) should be down by now.</source>
        <translation>
            <numerusform>%n kopi skulle vore nede no.</numerusform>
            <numerusform>%n kopiar skulle vore nede no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the page goes.</source>
        <translation>Vel kvar sida skal liggje.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Page to write (.pdf or .png)</source>
        <translation>Side som skal skrivast (.pdf eller .png)</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>Tala blir rekna ut …</translation>
    </message>
    <message>
        <source>The page is in {file}; it names nobody.</source>
        <translation>Sida er i {file}; ho nemner ingen ved namn.</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>Skriv sida</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Consents</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ikkje underskrive enno</translation>
    </message>
    <message>
        <source>Objects to pictures that do not rest on consent</source>
        <translation>Protesterer mot bilete som ikkje byggjer på samtykke</translation>
    </message>
    <message>
        <source>Reserved against any picture</source>
        <translation>Reservert mot alle bilete</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Sa nei</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teke tilbake</translation>
    </message>
    <message>
        <source>Was told of them on paper</source>
        <translation>Fekk vite om dei på papir</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trekt tilbake</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt passordfrase</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Backups made before keep the old one.</source>
        <translation>Ingen kan gjenopprette ein tapt passordfrase. Eldre tryggingskopiar held på den gamle.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Print a passphrase sheet</source>
        <translation>Skriv ut passordark</translation>
    </message>
    <message>
        <source>The passphrase is changed. Make a new backup now.</source>
        <translation>Passordfrasen er bytt. Ta ein ny tryggingskopi no.</translation>
    </message>
    <message>
        <source>The sheet is in {file}. Print it, and write by hand.</source>
        <translation>Arket ligg i {file}. Skriv det ut, og fyll ut for hand.</translation>
    </message>
    <message>
        <source>Type the same new passphrase twice.</source>
        <translation>Skriv den same nye passordfrasen to gonger.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message numerus="yes">
        <source>%n more character(s) at least.</source>
        <translation>
            <numerusform>Minst %n teikn til.</numerusform>
            <numerusform>Minst %n teikn til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough, but another word would make it stronger.</source>
        <translation>Godt nok, men eitt ord til ville gjere han sterkare.</translation>
    </message>
    <message>
        <source>Long enough to be strong.</source>
        <translation>Lang nok til å vere sterk.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Den same passordfrasen ein gong til</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Dei to er ikkje like.</translation>
    </message>
    <message>
        <source>Three or four unrelated words are good: long, and easy to remember.</source>
        <translation>Tre–fire ord utan samanheng er bra: langt og lett å hugse.</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Choose a person to see what they have signed.</source>
        <translation>Vel ein person for å sjå kva vedkomande har skrive under på.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Ny person …</translation>
    </message>
    <message>
        <source>Nobody is in the register yet. Add a person, or import a table.</source>
        <translation>Ingen er i registeret enno. Legg til ein person, eller importer ein tabell.</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Søk på namn eller nummer</translation>
    </message>
    <message>
        <source>These are the first by name; the others are being read…</source>
        <translation>Desse er dei første etter namn; resten blir lesne inn …</translation>
    </message>
    <message>
        <source>Which group is listed</source>
        <translation>Kva gruppe som blir vist</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Kven lista viser</translation>
    </message>
</context>
<context>
    <name>PeopleGallery</name>
    <message>
        <source>People in the register</source>
        <translation>Personar i registeret</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Everybody ({n})</source>
        <translation>Alle ({n})</translation>
    </message>
    <message>
        <source>Hidden by you ({n})</source>
        <translation>Skjult av deg ({n})</translation>
    </message>
    <message>
        <source>Known ({n})</source>
        <translation>Kjende ({n})</translation>
    </message>
    <message>
        <source>Nobody is listed here.</source>
        <translation>Ingen er på denne lista.</translation>
    </message>
    <message>
        <source>People are put together when all photos are searched.</source>
        <translation>Personane blir samla når alle bileta er gjennomsøkte.</translation>
    </message>
    <message>
        <source>People of the event</source>
        <translation>Personane på arrangementet</translation>
    </message>
    <message>
        <source>To be answered ({n})</source>
        <translation>Må svarast på ({n})</translation>
    </message>
    <message>
        <source>Unknown ({n})</source>
        <translation>Ukjende ({n})</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>Kva personar som blir viste</translation>
    </message>
    <message numerus="yes">
        <source>Who was there? %n guest(s)…</source>
        <translation>
            <numerusform>Kven var på arrangementet? %n gjest …</numerusform>
            <numerusform>Kven var på arrangementet? %n gjester …</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was there? Anybody…</source>
        <translation>Kven var på arrangementet?</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Channels</source>
        <translation>Kanalar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People in the register</source>
        <translation>Personar i registeret</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Photos or people</source>
        <translation>Bilete eller personar</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Portraits instead of a table</source>
        <translation>Portrett i staden for tabell</translation>
    </message>
</context>
<context>
    <name>PersonErrands</name>
    <message numerus="yes">
        <source>%n file(s) written, not encrypted: delete them when they have served.</source>
        <translation>
            <numerusform>%n fil er laga, ikkje kryptert: slett henne når ho er brukt.</numerusform>
            <numerusform>%n filer er laga, ikkje krypterte: slett dei når dei er brukte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reference picture(s) of {name} on file.</source>
        <translation>
            <numerusform>%n nytt referansebilete av {name} er lagra.</numerusform>
            <numerusform>%n nye referansebilete av {name} er lagra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were told, on record.</source>
        <translation>
            <numerusform>%n person har fått vite det, registrert.</numerusform>
            <numerusform>%n personar har fått vite det, registrert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published cop(ies) must come down: see Published.</source>
        <translation>
            <numerusform>%n publisert kopi må takast ned: sjå Publisert.</numerusform>
            <numerusform>%n publiserte kopiar må takast ned: sjå Publisert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Ført inn ved ein feil</translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n published cop(ies) must come down: see Published.</source>
        <translation>
            <numerusform>Sletta. %n publisert kopi må takast ned: sjå Publisert.</numerusform>
            <numerusform>Sletta. %n publiserte kopiar må takast ned: sjå Publisert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased. Nothing that is published showed this person.</source>
        <translation>Sletta. Ingenting som er publisert, viste denne personen.</translation>
    </message>
    <message>
        <source>It has empty lines for what the law wants told: fill them in before anybody signs.</source>
        <translation>Det har tomme linjer for det lova krev: fyll dei ut før nokon skriv under.</translation>
    </message>
    <message>
        <source>It is on record what {name} said.</source>
        <translation>Det {name} sa, er ført inn.</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Ser på bileta …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Recorded. Nothing that is published has to come down today.</source>
        <translation>Registrert. Ingenting som er publisert, må ned i dag.</translation>
    </message>
    <message>
        <source>Taken back: the consents hold again as they are.</source>
        <translation>Teke tilbake: samtykka gjeld igjen som dei er.</translation>
    </message>
    <message>
        <source>The form is in {file}.</source>
        <translation>Skjemaet ligg i {file}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undone. The log keeps both.</source>
        <translation>Angra. Loggen held på begge delar.</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing that is published has to come down.</source>
        <translation>Trekt. Ingenting som er publisert, må takast ned.</translation>
    </message>
    <message>
        <source>{number} is deleted.</source>
        <translation>{number} er sletta.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add to the register</source>
        <translation>Legg til i registeret</translation>
    </message>
    <message>
        <source>Birth and guardians are only needed for children, who cannot sign alone.</source>
        <translation>Fødsel og føresette trengst berre for barn, som ikkje kan skrive under åleine.</translation>
    </message>
    <message>
        <source>Born (year, or year-month)</source>
        <translation>Fødd (år, eller år-månad)</translation>
    </message>
    <message>
        <source>Correct a person</source>
        <translation>Rett opp ein person</translation>
    </message>
    <message>
        <source>Guardians, separated by ;</source>
        <translation>Føresette, skilde med ;</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>Korleis ein når personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Før inn rettinga</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The number may be an employee number; the name may be left out.</source>
        <translation>Nummeret kan vere eit tilsettnummer; namnet kan utelatast.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Write the birth as a year, or year-month, like 2012-05.</source>
        <translation>Skriv fødsel som år, eller år-månad, som 2012-05.</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Namn eller nummer</translation>
    </message>
    <message>
        <source>Nobody by that name is in the register, so the face stays covered.</source>
        <translation>Ingen med det namnet står i registeret, så ansiktet blir verande sladda.</translation>
    </message>
    <message>
        <source>People in the register</source>
        <translation>Personar i registeret</translation>
    </message>
    <message>
        <source>Saying who it is does not replace a consent: without one the face stays covered.</source>
        <translation>Å seie kven det er, erstattar ikkje eit samtykke: Utan samtykke blir ansiktet verande sladda.</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Søk i registeret</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Ny person…</translation>
    </message>
    <message>
        <source>The face in the photo</source>
        <translation>Ansiktet i biletet</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Kven er dette?</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>liknar</translation>
    </message>
    <message>
        <source>{name} does not look like this face. If it is {name} all the same, say so once more.</source>
        <translation>{name} liknar ikkje på dette ansiktet. Er det likevel {name}, så vel ein gong til.</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>People in the register</source>
        <translation>Personar i registeret</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Søk på namn eller nummer</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>A copy for who signed…</source>
        <translation>Ein kopi til den som skreiv under …</translation>
    </message>
    <message>
        <source>Against any picture…</source>
        <translation>Reserverer seg mot alle bilete …</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Correct number, name or role…</source>
        <translation>Rett opp nummer, namn eller rolle …</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Alt om denne personen …</translation>
    </message>
    <message>
        <source>Has left; the last day was {day}.</source>
        <translation>Har slutta; siste dag var {day}.</translation>
    </message>
    <message>
        <source>Is not recognised by the computer; can be pointed out by hand.</source>
        <translation>Blir ikkje kjend att av datamaskina; kan peikast ut for hand.</translation>
    </message>
    <message>
        <source>Is recognised by the computer: has agreed, and has a reference picture.</source>
        <translation>Blir kjend att av datamaskina: har samtykt til det og har eit referansebilete.</translation>
    </message>
    <message>
        <source>Leaves, or has left…</source>
        <translation>Sluttar eller har slutta…</translation>
    </message>
    <message>
        <source>Leaves; the last day is {day}.</source>
        <translation>Sluttar; siste dag er {day}.</translation>
    </message>
    <message>
        <source>May be shown today on: {channels}.</source>
        <translation>Kan visast i dag på: {channels}.</translation>
    </message>
    <message>
        <source>May not be shown anywhere today.</source>
        <translation>Kan ikkje visast noko stad i dag.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Meir om denne personen</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Ingenting er registrert enno.</translation>
    </message>
    <message>
        <source>Objects…</source>
        <translation>Protesterer…</translation>
    </message>
    <message>
        <source>Print a form…</source>
        <translation>Skriv ut skjema …</translation>
    </message>
    <message>
        <source>Recognition by a computer…</source>
        <translation>Gjenkjenning med datamaskin …</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Registrer samtykke …</translation>
    </message>
    <message>
        <source>Said no…</source>
        <translation>Har sagt nei …</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %n publication(s).</source>
        <translation>
            <numerusform>Vist i %n publisering.</numerusform>
            <numerusform>Vist i %n publiseringar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign on the screen…</source>
        <translation>Skriv under på skjermen…</translation>
    </message>
    <message>
        <source>The person's page</source>
        <translation>Sida til personen</translation>
    </message>
    <message>
        <source>Where this person is shown…</source>
        <translation>Kvar personen blir vist…</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copies are made of these photos again (U)</source>
        <translation>Det blir laga kopiar av desse bileta igjen (U)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Make no copy of these photos (U)</source>
        <translation>Lag ingen kopi av desse bileta (U)</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Ta med igjen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>utelat</translation>
    </message>
    <message>
        <source>take in again</source>
        <translation>ta med igjen</translation>
    </message>
</context>
<context>
    <name>PhotoHead</name>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n bilete valt</numerusform>
            <numerusform>%n bilete valde</numerusform>
        </translation>
    </message>
    <message>
        <source>As they go out</source>
        <translation>Slik dei går ut</translation>
    </message>
    <message>
        <source>Show each photo with its covers, as its copy would look</source>
        <translation>Vis kvart bilete tildekt, slik kopien vil sjå ut</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} av {count}</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>All photos ({n})</source>
        <translation>Alle bilete ({n})</translation>
    </message>
    <message>
        <source>No photo is in this state.</source>
        <translation>Ingen bilete her.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>Which photos are listed</source>
        <translation>Kva bilete lista viser</translation>
    </message>
</context>
<context>
    <name>PhotoListDesk</name>
    <message numerus="yes">
        <source>%n picture(s) not: the list says why.</source>
        <translation>
            <numerusform>%n bilete ikkje: Lista seier kvifor.</numerusform>
            <numerusform>%n bilete ikkje: Lista seier kvifor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken in.</source>
        <translation>
            <numerusform>%n bilete teke inn.</numerusform>
            <numerusform>%n bilete tekne inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be looked at.</source>
        <translation>
            <numerusform>%n bilete blir sett på.</numerusform>
            <numerusform>%n bilete blir sette på.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will not: the list says why.</source>
        <translation>
            <numerusform>%n bilete blir det ikkje: Lista seier kvifor.</numerusform>
            <numerusform>%n bilete blir det ikkje: Lista seier kvifor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo list</source>
        <translation>Ei fotoliste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Column with the number</source>
        <translation>Kolonne med nummeret</translation>
    </message>
    <message>
        <source>Column with the picture</source>
        <translation>Kolonne med biletet</translation>
    </message>
    <message>
        <source>Folder of pictures, each named by a number</source>
        <translation>Mappe med bilete som er kalla opp etter nummer</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Ser på bileta …</translation>
    </message>
    <message>
        <source>None: named by the number</source>
        <translation>Ingen: kalla opp etter nummeret</translation>
    </message>
    <message>
        <source>One portrait a person. Only pictures of those who agreed to be recognised by a computer are looked at, and replace the reference they had; nothing is kept of the others.</source>
        <translation>Eitt portrett per person. Berre bilete av dei som har sagt ja til attkjenning med datamaskin, blir sette på, og dei erstattar referansen som fanst. Av dei andre blir ingenting teke vare på.</translation>
    </message>
    <message>
        <source>Or a list beside its pictures</source>
        <translation>Eller ei liste ved sida av bileta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Les lista …</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Tabellar ({patterns})</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta inn</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n picture(s)</source>
        <translation>
            <numerusform>Ta inn %n bilete</numerusform>
            <numerusform>Ta inn %n bilete</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines of the list</source>
        <translation>Linjene i lista</translation>
    </message>
</context>
<context>
    <name>PhotoListModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kva som skjer med det</translation>
    </message>
</context>
<context>
    <name>PhotoSteps</name>
    <message>
        <source>Next face</source>
        <translation>Neste ansikt</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Neste bilete</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>Førre ansikt</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Førre bilete</translation>
    </message>
</context>
<context>
    <name>PhotoViews</name>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktark</translation>
    </message>
    <message>
        <source>List of photos</source>
        <translation>Liste over bilete</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>The photo with its faces</source>
        <translation>Biletet med ansikta</translation>
    </message>
    <message>
        <source>The publishing day has passed. It is today now: look at the sums again.</source>
        <translation>Publiseringsdagen er passert. No står dagens dato der: Sjå over tala på nytt.</translation>
    </message>
    <message>
        <source>looks right</source>
        <translation>at det ser rett ut</translation>
    </message>
</context>
<context>
    <name>PhotosTakenIn</name>
    <message numerus="yes">
        <source>%n cop(ies) made before stay. Take them down under Published, if they are out.</source>
        <translation>
            <numerusform>%n kopi som vart laga før, blir liggjande. Ta han ned under Publisert dersom han er ute.</numerusform>
            <numerusform>%n kopiar som vart laga før, blir liggjande. Ta dei ned under Publisert dersom dei er ute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no photos and are left alone.</source>
        <translation>
            <numerusform>%n fil er ikkje eit bilete og blir ikkje rørt.</numerusform>
            <numerusform>%n filer er ikkje bilete og blir ikkje rørt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are held back: what was decided by hand earlier has to be looked at.</source>
        <translation>
            <numerusform>%n bilete blir halde tilbake: Nokon må sjå på det som vart bestemt for hand tidlegare.</numerusform>
            <numerusform>%n bilete blir haldne tilbake: Nokon må sjå på det som vart bestemt for hand tidlegare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) changed since; what was said about them is dropped.</source>
        <translation>
            <numerusform>%n bilete er endra sidan sist; det som vart sagt om det, gjeld ikkje lenger.</numerusform>
            <numerusform>%n bilete er endra sidan sist; det som vart sagt om dei, gjeld ikkje lenger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read; the list says why.</source>
        <translation>
            <numerusform>%n bilete kunne ikkje lesast; lista seier kvifor.</numerusform>
            <numerusform>%n bilete kunne ikkje lesast; lista seier kvifor.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said about these photos on {day} holds again.</source>
        <translation>Det som vart sagt om desse bileta {day}, gjeld igjen.</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Choose…</source>
        <translation>Vel …</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message numerus="yes">
        <source>%n thing(s) found beside the faces</source>
        <translation>
            <numerusform>%n ting funne ved sida av ansikta</numerusform>
            <numerusform>%n ting funne ved sida av ansikta</numerusform>
        </translation>
    </message>
    <message>
        <source>Found beside the faces</source>
        <translation>Funne ved sida av ansikta</translation>
    </message>
    <message numerus="yes">
        <source>Looking for text and codes: %n photo(s) left</source>
        <translation>
            <numerusform>Leitar etter tekst og kodar: %n bilete att</numerusform>
            <numerusform>Leitar etter tekst og kodar: %n bilete att</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Cover all codes</source>
        <translation>Sladd alle kodar</translation>
    </message>
    <message>
        <source>Cover all logos</source>
        <translation>Sladd alle logoar</translation>
    </message>
    <message>
        <source>Cover all number plates</source>
        <translation>Sladd alle kjennemerke</translation>
    </message>
    <message>
        <source>Cover all people without a face</source>
        <translation>Sladd alle utan synleg ansikt</translation>
    </message>
    <message>
        <source>Cover all screens and boards</source>
        <translation>Sladd alle skjermar og tavler</translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation>Sladd all tekst</translation>
    </message>
    <message>
        <source>Cover it, or let it be</source>
        <translation>Sladd det, eller lat det vere</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logoar</translation>
    </message>
    <message>
        <source>Look for text, codes and number plates</source>
        <translation>Leit etter tekst, kodar og kjennemerke</translation>
    </message>
    <message>
        <source>Next text, code or plate</source>
        <translation>Neste tekst, kode eller kjennemerke</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Kjennemerke</translation>
    </message>
    <message>
        <source>Number plates</source>
        <translation>Kjennemerke</translation>
    </message>
    <message>
        <source>People seen from behind</source>
        <translation>Personar sette bakfrå</translation>
    </message>
    <message>
        <source>Person without a face</source>
        <translation>Person utan synleg ansikt</translation>
    </message>
    <message>
        <source>QR and bar codes</source>
        <translation>QR-kodar og strekkodar</translation>
    </message>
    <message>
        <source>Screen or board</source>
        <translation>Skjerm eller tavle</translation>
    </message>
    <message>
        <source>Screens, boards, papers</source>
        <translation>Skjermar, tavler, papir</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>nedst</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>til venstre</translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation>nede til venstre</translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation>nede til høgre</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>til høgre</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>øvst</translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>oppe til venstre</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>oppe til høgre</translation>
    </message>
    <message>
        <source>cover all of a kind</source>
        <translation>sladde alt av eitt slag</translation>
    </message>
    <message>
        <source>cover what was found</source>
        <translation>sladde det som vart funne</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>sladda</translation>
    </message>
    <message>
        <source>covered, like all of its kind</source>
        <translation>sladda, som alt av same slag</translation>
    </message>
    <message>
        <source>covered: it may name somebody</source>
        <translation>sladda: kan vere namnet på nokon</translation>
    </message>
    <message>
        <source>covered: you said so</source>
        <translation>sladda: du sa det</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>i midten</translation>
    </message>
    <message>
        <source>let be what was found</source>
        <translation>la vere det som vart funne</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>ikkje sladda</translation>
    </message>
    <message>
        <source>not covered: you said so</source>
        <translation>ikkje sladda: du sa det</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Danish schools</source>
        <translation>Danske skular</translation>
    </message>
    <message>
        <source>Employer template</source>
        <translation>Mal for arbeidsgivarar</translation>
    </message>
    <message>
        <source>Hospital trust</source>
        <translation>Helseføretak</translation>
    </message>
    <message>
        <source>Hustadvika kommune</source>
        <translation>Hustadvika kommune</translation>
    </message>
    <message>
        <source>Neutral default</source>
        <translation>Nøytralt utgangspunkt</translation>
    </message>
    <message>
        <source>Norwegian kindergartens and schools</source>
        <translation>Norske barnehagar og skular</translation>
    </message>
    <message>
        <source>Region Hovedstadens Psykiatri</source>
        <translation>Region Hovedstadens Psykiatri</translation>
    </message>
    <message>
        <source>Risør kommune</source>
        <translation>Risør kommune</translation>
    </message>
</context>
<context>
    <name>PolicyChoice</name>
    <message>
        <source>Follow this policy</source>
        <translation>Følg dette regelsettet</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>The register follows this policy.</source>
        <translation>Registeret følgjer dette regelsettet.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>A consent holds for %n year(s).</source>
        <translation>
            <numerusform>Eit samtykke gjeld i %n år.</numerusform>
            <numerusform>Eit samtykke gjeld i %n år.</numerusform>
        </translation>
    </message>
    <message>
        <source>A human confirms every face that is shown.</source>
        <translation>Eit menneske stadfestar kvart ansikt som blir vist.</translation>
    </message>
    <message>
        <source>A human confirms who it is for: {roles}.</source>
        <translation>Eit menneske stadfestar kven det er for: {roles}.</translation>
    </message>
    <message>
        <source>A manager may vouch for a form that is kept elsewhere; else the form must be on file.</source>
        <translation>Ein leiar kan gå god for eit skjema som er oppbevart ein annan stad; elles må skjemaet vere arkivert her.</translation>
    </message>
    <message>
        <source>A second person releases every photo.</source>
        <translation>Ein annan person frigjev kvart bilete.</translation>
    </message>
    <message numerus="yes">
        <source>Copies come down again after %n day(s).</source>
        <translation>
            <numerusform>Kopiar blir tekne ned att etter %n dag.</numerusform>
            <numerusform>Kopiar blir tekne ned att etter %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that show somebody who has left come down.</source>
        <translation>Kopiar som viser ein som har slutta, må ned.</translation>
    </message>
    <message>
        <source>Copies that show somebody who has left may stay out.</source>
        <translation>Kopiar som viser ein som har slutta, kan bli ståande.</translation>
    </message>
    <message>
        <source>Every photo is looked at before it goes out.</source>
        <translation>Kvart bilete blir sett på før det går ut.</translation>
    </message>
    <message>
        <source>Nobody is shown in pictures from work; only from private events, on a consent that says so.</source>
        <translation>Ingen blir vist på bilete frå arbeidet; berre frå private tilskipingar, med eit samtykke som seier det.</translation>
    </message>
    <message>
        <source>People are shown only where they have ticked it in writing.</source>
        <translation>Folk blir viste berre der dei sjølve har kryssa av skriftleg.</translation>
    </message>
    <message>
        <source>People are shown only where they have ticked it in writing; pupils in internal channels once they were told on paper, unless they object.</source>
        <translation>Folk blir viste berre der dei har kryssa av skriftleg; elevar i interne kanalar når dei har fått vite det på papir, om dei ikkje protesterer.</translation>
    </message>
    <message numerus="yes">
        <source>The leader goes through the guideline with the staff every %n month(s).</source>
        <translation>
            <numerusform>Leiaren går gjennom retningslinja med dei tilsette kvar månad.</numerusform>
            <numerusform>Leiaren går gjennom retningslinja med dei tilsette kvar %n. månad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signed form must be on file.</source>
        <translation>Det underskrivne skjemaet må vere arkivert her.</translation>
    </message>
</context>
<context>
    <name>PreparePanel</name>
    <message numerus="yes">
        <source>%n photo(s) not looked at: no detector finds every face.</source>
        <translation>
            <numerusform>%n bilete er ikkje sett på: Ikkje noko program finn alle ansikt.</numerusform>
            <numerusform>%n bilete er ikkje sett på: Ikkje noko program finn alle ansikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the faces</source>
        <translation>Tilbake til ansikta</translation>
    </message>
    <message>
        <source>Becomes the name of the copies, so it should name no person.</source>
        <translation>Blir namnet på kopiane, og bør difor ikkje nemne nokon person.</translation>
    </message>
    <message>
        <source>Choose a folder for the copies.</source>
        <translation>Vel ei mappe til kopiane.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vel …</translation>
    </message>
    <message>
        <source>Covered faces look like</source>
        <translation>Slik ser sladdinga ut</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Mappe til kopiane</translation>
    </message>
    <message>
        <source>For {channel}: {sums}.</source>
        <translation>Til {channel}: {sums}.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Namn på arrangementet</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>Ingenting blir skrive</translation>
    </message>
    <message>
        <source>Photographer, written into a corner</source>
        <translation>Fotograf, blir skrive i eit hjørne</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Klargjer</translation>
    </message>
    <message>
        <source>Prepare copies</source>
        <translation>Klargjer kopiar</translation>
    </message>
    <message>
        <source>Shown only because somebody pointed them out: {names}.</source>
        <translation>Blir vist berre fordi nokon har sagt kven det er: {names}.</translation>
    </message>
    <message>
        <source>Size of the copies</source>
        <translation>Storleik på kopiane</translation>
    </message>
    <message>
        <source>Style of the cover</source>
        <translation>Type sladding</translation>
    </message>
    <message>
        <source>Summer party 2026</source>
        <translation>Sommerfest 2026</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n photo(s))</source>
        <translation>
            <numerusform>{name} (%n bilete)</numerusform>
            <numerusform>{name} (%n bilete)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Adult, such as an employee</source>
        <translation>Vaksen, til dømes tilsett</translation>
    </message>
    <message>
        <source>Agreement with a photographer</source>
        <translation>Avtale med fotograf</translation>
    </message>
    <message>
        <source>Child, signed by the guardians</source>
        <translation>Barn, dei føresette skriv under</translation>
    </message>
    <message>
        <source>Choose a folder for the PDF.</source>
        <translation>Vel ei mappe for PDF-en.</translation>
    </message>
    <message>
        <source>Folder for the PDF</source>
        <translation>Mappe for PDF-en</translation>
    </message>
    <message>
        <source>How many blank forms</source>
        <translation>Kor mange blanke skjema</translation>
    </message>
    <message>
        <source>Kind of form</source>
        <translation>Slag skjema</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Språk på skjemaet</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>Lag PDF</translation>
    </message>
    <message>
        <source>Patient or service user: one picture, one use</source>
        <translation>Pasient eller brukar: eitt bilete, éin bruk</translation>
    </message>
    <message>
        <source>Print a form</source>
        <translation>Skriv ut eit skjema</translation>
    </message>
    <message>
        <source>Print a form for {name}</source>
        <translation>Skriv ut skjema til {name}</translation>
    </message>
    <message>
        <source>Print blank forms</source>
        <translation>Skriv ut blanke skjema</translation>
    </message>
    <message>
        <source>Print forms for {name}</source>
        <translation>Skriv ut skjema for {name}</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørande</translation>
    </message>
    <message>
        <source>The code on the form is a random number. It finds this person again when you drop the scan here.</source>
        <translation>Koden på skjemaet er eit tilfeldig tal. Han finn personen att når du slepper det skanna skjemaet her.</translation>
    </message>
    <message>
        <source>Visitors: three on a sheet</source>
        <translation>Besøkjande: tre på eit ark</translation>
    </message>
    <message>
        <source>What suits the person</source>
        <translation>Det som passar til personen</translation>
    </message>
    <message>
        <source>“Read and understood” for the guideline instead</source>
        <translation>«Lese og forstått» for retningslinja i staden</translation>
    </message>
</context>
<context>
    <name>PublicationView</name>
    <message numerus="yes">
        <source>%n of them must come down.</source>
        <translation>
            <numerusform>%n av dei må takast ned.</numerusform>
            <numerusform>%n av dei må takast ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) chosen</source>
        <translation>
            <numerusform>%n publisering vald</numerusform>
            <numerusform>%n publiseringar valde</numerusform>
        </translation>
    </message>
    <message>
        <source>A person who was erased</source>
        <translation>Ein person som er sletta</translation>
    </message>
    <message>
        <source>Asked for {day}.</source>
        <translation>Bede om {day}.</translation>
    </message>
    <message>
        <source>Comes down by {day}.</source>
        <translation>Blir teken ned innan {day}.</translation>
    </message>
    <message>
        <source>Copy the mail</source>
        <translation>Kopier e-posten</translation>
    </message>
    <message>
        <source>For the purpose: {purpose}.</source>
        <translation>Føremål: {purpose}.</translation>
    </message>
    <message>
        <source>Has to come down now.</source>
        <translation>Må takast ned no.</translation>
    </message>
    <message>
        <source>Has to come down since {day}.</source>
        <translation>Skulle vore teken ned {day}.</translation>
    </message>
    <message>
        <source>It is down</source>
        <translation>Han er teken ned</translation>
    </message>
    <message>
        <source>It should be down since {day}.</source>
        <translation>Det skulle ha vore nede sidan {day}.</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Språk i e-posten</translation>
    </message>
    <message>
        <source>Mail to whoever answers for it</source>
        <translation>E-post til den ansvarlege</translation>
    </message>
    <message>
        <source>Nobody is named for this channel: see Register, Upkeep.</source>
        <translation>Ingen er oppgjeven som ansvarleg for kanalen: sjå Register, Oppsett og tryggingskopi.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Opne kopien</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Opne originalen</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Klargjer på nytt</translation>
    </message>
    <message>
        <source>Shown: {names}</source>
        <translation>Vist: {names}</translation>
    </message>
    <message>
        <source>Taken down {day} by {who}.</source>
        <translation>Teken ned {day} av {who}.</translation>
    </message>
    <message>
        <source>The chosen publication</source>
        <translation>Den valde publiseringa</translation>
    </message>
    <message>
        <source>The last day for it is {day}.</source>
        <translation>Siste frist er {day}.</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>E-posten</translation>
    </message>
    <message>
        <source>The original is no longer where it was, so it cannot be prepared again from here.</source>
        <translation>Originalen ligg ikkje lenger der han låg, så han kan ikkje klargjerast på nytt herifrå.</translation>
    </message>
    <message>
        <source>The time for it is over.</source>
        <translation>Tida for han er ute.</translation>
    </message>
    <message>
        <source>They are down</source>
        <translation>Dei er tekne ned</translation>
    </message>
    <message>
        <source>To: {owner}</source>
        <translation>Til: {owner}</translation>
    </message>
    <message>
        <source>Where it can be seen</source>
        <translation>Kvar han er å sjå</translation>
    </message>
    <message>
        <source>Write it in your mail program</source>
        <translation>Skriv han i e-postprogrammet</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered, prepared by {who}</source>
        <translation>{shown} vist, {hidden} sladda, klargjort av {who}</translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message numerus="yes">
        <source>%n photo(s) not looked at</source>
        <translation>
            <numerusform>%n bilete er ikkje sett på</numerusform>
            <numerusform>%n bilete er ikkje sett på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to look at, else held back</source>
        <translation>
            <numerusform>%n bilete må sjåast på, elles blir det halde tilbake</numerusform>
            <numerusform>%n bilete må sjåast på, elles blir dei haldne tilbake</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Every photo was looked at</source>
        <translation>Alle bilete er sett på</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Mappe …</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Generell informasjon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Opne bilete eller ei mappe</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>Bilete …</translation>
    </message>
    <message>
        <source>Prepare copies…</source>
        <translation>Klargjer kopiar …</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>Publiser på</translation>
    </message>
    <message>
        <source>Publishing day</source>
        <translation>Publiseringsdag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Føremål</translation>
    </message>
    <message numerus="yes">
        <source>Searching: %n photo(s) left</source>
        <translation>
            <numerusform>Søkjer: %n bilete att</numerusform>
            <numerusform>Søkjer: %n bilete att</numerusform>
        </translation>
    </message>
    <message>
        <source>The day the photos are published: consents are judged on that day.</source>
        <translation>Dagen bileta blir publiserte: Samtykka blir vurderte for den dagen.</translation>
    </message>
    <message>
        <source>What the photos are for: some people consented to a certain use and to no other.</source>
        <translation>Kva bileta skal brukast til: Nokon har samtykt til éin bestemt bruk og ingen annan.</translation>
    </message>
</context>
<context>
    <name>PublishedModel</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Down since {day}</source>
        <translation>Teken ned {day}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Has to come down</source>
        <translation>Må takast ned</translation>
    </message>
    <message>
        <source>Late: should be down</source>
        <translation>For seint: skulle vore nede</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ute</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Klargjort</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Shown: {names}</source>
        <translation>Viser: {names}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message numerus="yes">
        <source>%n cop(ies) marked as taken down.</source>
        <translation>
            <numerusform>%n kopi er merkt som teken ned.</numerusform>
            <numerusform>%n kopiar er merkte som tekne ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cop(ies) must come down.</source>
        <translation>
            <numerusform>%n kopi må takast ned.</numerusform>
            <numerusform>%n kopiar må takast ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n av dei skulle ha vore nede no.</numerusform>
            <numerusform>%n av dei skulle ha vore nede no.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table instead of pictures</source>
        <translation>Tabell i staden for bilete</translation>
    </message>
    <message>
        <source>Choose a publication to see where it is, who is shown, and how to get it down.</source>
        <translation>Vel ei publisering for å sjå kvar ho er, kven som er vist, og korleis du får henne ned.</translation>
    </message>
    <message>
        <source>Everything on record</source>
        <translation>Alt som er registrert</translation>
    </message>
    <message>
        <source>First those for {channel}. Still to be prepared again afterwards: {left}.</source>
        <translation>Først dei til {channel}. Skal også klargjerast på nytt etterpå: {left}.</translation>
    </message>
    <message>
        <source>Has to come down</source>
        <translation>Må takast ned</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the mail instead.</source>
        <translation>Ikkje noko e-postprogram svara. Kopier e-posten i staden.</translation>
    </message>
    <message>
        <source>Nothing has to come down.</source>
        <translation>Ingenting må takast ned.</translation>
    </message>
    <message>
        <source>Nothing was published yet. Copies that you prepare are listed here.</source>
        <translation>Ingenting er publisert enno. Kopiar du klargjer, blir lista her.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ute</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Klargjort</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Search by event, channel, number or address</source>
        <translation>Søk etter arrangement, kanal, nummer eller adresse</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Teke ned</translation>
    </message>
    <message>
        <source>The mail is copied: paste it into your mail program.</source>
        <translation>E-posten er kopiert: lim han inn i e-postprogrammet.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Kva som står på lista</translation>
    </message>
</context>
<context>
    <name>PublishedWall</name>
    <message>
        <source>Everything on record</source>
        <translation>Alt som er loggført</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vel</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Søk i:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ei ny mappe</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fil&amp;type:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappa over</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Sist endra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Skjul detaljar …</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Vis detaljar …</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre pil</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Høgre pil</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pil opp</translation>
    </message>
</context>
<context>
    <name>ReachErrand</name>
    <message numerus="yes">
        <source>%n mail(s) written: open and send them.</source>
        <translation>
            <numerusform>%n e-post skriven: opne og send han.</numerusform>
            <numerusform>%n e-postar skrivne: opne og send dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program answered. Write the mails as files instead.</source>
        <translation>Ingen e-postprogram svarte. Skriv e-postane som filer i staden.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message numerus="yes">
        <source>%n cop(ies) out.</source>
        <translation>
            <numerusform>%n kopi ute.</numerusform>
            <numerusform>%n kopiar ute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must come down.</source>
        <translation>
            <numerusform>%n må ned.</numerusform>
            <numerusform>%n må ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n av dei skulle ha vore nede no.</numerusform>
            <numerusform>%n av dei skulle ha vore nede no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the mails.</source>
        <translation>Vel ei mappe for e-postane.</translation>
    </message>
    <message>
        <source>Each opens in your mail program as a draft; nothing is sent from here. It is noted as asked for.</source>
        <translation>Kvar blir opna i e-postprogrammet som eit utkast; ingenting blir sendt herfrå. Det blir notert som bede om.</translation>
    </message>
    <message>
        <source>Folder for the mails</source>
        <translation>Mappe for e-postane</translation>
    </message>
    <message>
        <source>Mail about {channel}…</source>
        <translation>E-post om {channel}…</translation>
    </message>
    <message>
        <source>Nobody is named for this channel: see Register, Upkeep.</source>
        <translation>Ingen er nemnd for denne kanalen: sjå Register, Oppsett og tryggingskopi.</translation>
    </message>
    <message>
        <source>Where {name} is shown</source>
        <translation>Kvar {name} blir vist</translation>
    </message>
    <message>
        <source>Write the mails as files</source>
        <translation>Skriv e-postane som filer</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>bede om {day}</translation>
    </message>
    <message>
        <source>down by {day}</source>
        <translation>ned innan {day}</translation>
    </message>
    <message>
        <source>may stay</source>
        <translation>kan bli ståande</translation>
    </message>
    <message>
        <source>should be down since {day}</source>
        <translation>skulle vore nede sidan {day}</translation>
    </message>
    <message>
        <source>{owner} answers for it.</source>
        <translation>{owner} svarer for han.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A written consent covers this channel on this day.</source>
        <translation>Eit skriftleg samtykke dekker denne kanalen denne dagen.</translation>
    </message>
    <message>
        <source>By its date the photo is from before this person was born, or after the last day here.</source>
        <translation>Etter datoen er biletet teke før denne personen vart fødd, eller etter siste dag her.</translation>
    </message>
    <message>
        <source>It is not certain that this is a face. Covered until you say.</source>
        <translation>Det er ikkje sikkert at dette er eit ansikt. Sladda til du har sagt det.</translation>
    </message>
    <message>
        <source>It may be somebody in the register, but it is not certain who.</source>
        <translation>Det kan vere nokon i registeret, men det er ikkje sikkert kven.</translation>
    </message>
    <message>
        <source>Nobody in the register looks like this.</source>
        <translation>Ingen i registeret liknar.</translation>
    </message>
    <message>
        <source>Not every guardian has signed.</source>
        <translation>Ikkje alle føresette har skrive under.</translation>
    </message>
    <message>
        <source>Recognised, but a person has to confirm who this is.</source>
        <translation>Kjend att, men eit menneske må stadfeste kven det er.</translation>
    </message>
    <message>
        <source>Recognition is off and nobody has said who this is.</source>
        <translation>Attkjenning er slått av, og ingen har sagt kven dette er.</translation>
    </message>
    <message>
        <source>The child has come of age and must now sign in person.</source>
        <translation>Barnet har nådd aldersgrensa og må no skrive under sjølv.</translation>
    </message>
    <message>
        <source>The consent does not cover this channel.</source>
        <translation>Samtykket dekker ikkje denne kanalen.</translation>
    </message>
    <message>
        <source>The consent does not cover this kind of recording.</source>
        <translation>Samtykket dekkjer ikkje denne typen opptak.</translation>
    </message>
    <message>
        <source>The consent does not cover this purpose.</source>
        <translation>Samtykket dekker ikkje dette føremålet.</translation>
    </message>
    <message>
        <source>The consent has expired by the publishing day.</source>
        <translation>Samtykket er utgått på publiseringsdagen.</translation>
    </message>
    <message>
        <source>The consent is not yet valid on the publishing day.</source>
        <translation>Samtykket gjeld enno ikkje på publiseringsdagen.</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Samtykket er trekt tilbake.</translation>
    </message>
    <message>
        <source>The face is too small, blurred or turned away to be recognised.</source>
        <translation>Ansiktet er for lite, uskarpt eller vendt bort til å bli kjend att.</translation>
    </message>
    <message>
        <source>The form on file is not signed.</source>
        <translation>Skjemaet i registeret er ikkje underskrive.</translation>
    </message>
    <message>
        <source>The organisation's policy does not allow it.</source>
        <translation>Retningslinjene til verksemda tillèt det ikkje.</translation>
    </message>
    <message>
        <source>There is a consent, but no signed form on file.</source>
        <translation>Det finst eit samtykke, men ikkje noko underskrive skjema i registeret.</translation>
    </message>
    <message>
        <source>This channel is closed in the register.</source>
        <translation>Denne kanalen er stengd i registeret.</translation>
    </message>
    <message>
        <source>This person has given no consent.</source>
        <translation>Denne personen har ikkje gitt samtykke.</translation>
    </message>
    <message>
        <source>This person has left, and the consents ended with that.</source>
        <translation>Personen har slutta, og samtykka tok slutt med det.</translation>
    </message>
    <message>
        <source>This person has reserved against any picture.</source>
        <translation>Denne personen har reservert seg mot alle bilete.</translation>
    </message>
    <message>
        <source>This person is no longer in the register.</source>
        <translation>Denne personen står ikkje lenger i registeret.</translation>
    </message>
    <message>
        <source>This person said no.</source>
        <translation>Denne personen har sagt nei.</translation>
    </message>
    <message>
        <source>This person, or a guardian, objected to pictures here.</source>
        <translation>Personen eller ein føresett har protestert mot bilete her.</translation>
    </message>
    <message>
        <source>You decided to hide this face.</source>
        <translation>Du bestemte at ansiktet skal gøymast.</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Nothing yet</source>
        <translation>Ingenting enno</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>Sist opna</translation>
    </message>
</context>
<context>
    <name>RecognitionForm</name>
    <message numerus="yes">
        <source>%n reference picture(s) on file.</source>
        <translation>
            <numerusform>%n referansebilete er lagra.</numerusform>
            <numerusform>%n referansebilete er lagra.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reference picture is kept as a pattern of numbers, encrypted, only with this separate yes. Without it the person is pointed out by hand, and everything else is the same.</source>
        <translation>Eit referansebilete blir lagra som eit talmønster, kryptert, berre med dette eigne ja-et. Utan det blir personen peika ut for hand, og alt anna er likt.</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>Tilbake til personen</translation>
    </message>
    <message>
        <source>Choose reference pictures…</source>
        <translation>Vel referansebilete …</translation>
    </message>
    <message>
        <source>Day of the choice</source>
        <translation>Dagen for valet</translation>
    </message>
    <message>
        <source>Has said no</source>
        <translation>Har sagt nei</translation>
    </message>
    <message>
        <source>Has said yes</source>
        <translation>Har sagt ja</translation>
    </message>
    <message>
        <source>Nothing was said about it, so nobody is recognised.</source>
        <translation>Ingenting er sagt om det, så personen blir ikkje kjend att.</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilete ({patterns})</translation>
    </message>
    <message>
        <source>Recognition by a computer</source>
        <translation>Gjenkjenning med datamaskin</translation>
    </message>
    <message>
        <source>Recognition of {name}</source>
        <translation>Gjenkjenning av {name}</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Referansebilete</translation>
    </message>
    <message>
        <source>Remove the reference pictures</source>
        <translation>Slett referansebileta</translation>
    </message>
    <message>
        <source>Said no on {day}.</source>
        <translation>Sa nei {day}.</translation>
    </message>
    <message>
        <source>Said yes on {day}.</source>
        <translation>Sa ja {day}.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Drop the scan here, or choose the file</source>
        <translation>Slepp det skanna skjemaet her, eller vel fila</translation>
    </message>
    <message>
        <source>Forms ({patterns})</source>
        <translation>Skjema ({patterns})</translation>
    </message>
    <message>
        <source>Opening the form…</source>
        <translation>Opnar skjemaet …</translation>
    </message>
    <message>
        <source>Reading the scan…</source>
        <translation>Les det skanna skjemaet …</translation>
    </message>
    <message>
        <source>The scan is shown here while you type.</source>
        <translation>Det skanna skjemaet blir vist her medan du skriv.</translation>
    </message>
    <message>
        <source>The scanned form</source>
        <translation>Det skanna skjemaet</translation>
    </message>
    <message>
        <source>The text that was signed</source>
        <translation>Teksten som vart underskriven</translation>
    </message>
    <message>
        <source>There is no form on file.</source>
        <translation>Ingen skjema er arkiverte.</translation>
    </message>
    <message>
        <source>This form was printed for {name}. Is it the right one?</source>
        <translation>Dette skjemaet vart skrive ut til {name}. Er det rett?</translation>
    </message>
    <message>
        <source>What {name} signed is recorded ({consent}).</source>
        <translation>Samtykket til {name} er registrert ({consent}).</translation>
    </message>
    <message>
        <source>Without a form on file a consent does not count as written, and the face stays covered.</source>
        <translation>Utan eit skjema i registeret blir eit samtykke ikkje rekna som skriftleg, og ansiktet blir verande sladda.</translation>
    </message>
    <message>
        <source>{consent} of {name} is recorded, but there is no form on file: nobody is shown on it yet.</source>
        <translation>Samtykket til {name} ({consent}) er registrert, men skjemaet manglar: Ingen blir vist på grunnlag av det enno.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Another face than the reference on file. Find out who it is; the page of the person takes it.</source>
        <translation>Eit anna ansikt enn referansebiletet som finst. Finn ut kven det er; på sida til personen kan det takast inn for hand.</translation>
    </message>
    <message>
        <source>Has left.</source>
        <translation>Har slutta.</translation>
    </message>
    <message>
        <source>No consent to recognition: the picture was not looked at.</source>
        <translation>Ikkje samtykke til attkjenning: biletet vart ikkje sett på.</translation>
    </message>
    <message>
        <source>No such number in the register.</source>
        <translation>Nummeret finst ikkje i registeret.</translation>
    </message>
    <message>
        <source>Taken in: this person can be recognised by it.</source>
        <translation>Teke inn: personen kan kjennast att på det.</translation>
    </message>
    <message>
        <source>The face is blurred. Choose a sharper picture.</source>
        <translation>Ansiktet er uskarpt. Vel eit skarpare bilete.</translation>
    </message>
    <message>
        <source>The face is too small. Choose a picture taken from nearer.</source>
        <translation>Ansiktet er for lite. Vel eit bilete teke på nærare hald.</translation>
    </message>
    <message>
        <source>The face is turned away. Choose a picture that shows it from the front.</source>
        <translation>Ansiktet er vendt bort. Vel eit bilete som viser det framanfrå.</translation>
    </message>
    <message>
        <source>The line of the list has no number.</source>
        <translation>Linja i lista har ikkje noko nummer.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Save it as JPEG, PNG or HEIC.</source>
        <translation>Biletet kan ikkje lesast. Lagre det som JPEG, PNG eller HEIC.</translation>
    </message>
    <message>
        <source>The picture is good.</source>
        <translation>Biletet er bra.</translation>
    </message>
    <message>
        <source>The picture is used, though others are in it.</source>
        <translation>Biletet blir brukt, sjølv om andre er med på det.</translation>
    </message>
    <message>
        <source>The pictures do not show the same face. Take out those of somebody else.</source>
        <translation>Bileta viser ikkje same ansikt. Ta ut dei som viser nokon annan.</translation>
    </message>
    <message>
        <source>The same face stands under another number as well. Find out who it is.</source>
        <translation>Same ansikt står òg under eit anna nummer. Finn ut kven det er.</translation>
    </message>
    <message>
        <source>There is more than one face. Choose a picture of this person alone, or crop it.</source>
        <translation>Det er meir enn eitt ansikt. Vel eit bilete av denne personen åleine, eller skjer det til.</translation>
    </message>
    <message>
        <source>There is no face in the picture. Choose one that shows the face from the front.</source>
        <translation>Det er ikkje noko ansikt på biletet. Vel eit som viser ansiktet framanfrå.</translation>
    </message>
    <message>
        <source>There is no such picture beside the list.</source>
        <translation>Biletet finst ikkje ved sida av lista.</translation>
    </message>
    <message>
        <source>Will be looked at.</source>
        <translation>Blir sett på.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>The copy was refused because of this face.</source>
        <translation>Kopien vart avvist på grunn av dette ansiktet.</translation>
    </message>
</context>
<context>
    <name>RegisterCheck</name>
    <message>
        <source>All is well: every page, every form and the log.</source>
        <translation>Alt er i orden: kvar side, kvart skjema og loggen.</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Kontroller registeret</translation>
    </message>
    <message>
        <source>How much of the register is checked</source>
        <translation>Kor mykje av registeret som er kontrollert</translation>
    </message>
    <message>
        <source>Something is wrong: lock the register, then restore a backup. {faults}</source>
        <translation>Noko er gale: Lås registeret og hent det tilbake frå ein tryggingskopi. {faults}</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Stopp kontrollen</translation>
    </message>
    <message>
        <source>The check was stopped: nothing is known about the register.</source>
        <translation>Kontrollen vart stoppa: Ingenting er kjent om registeret.</translation>
    </message>
</context>
<context>
    <name>RegisterGate</name>
    <message>
        <source>The backup has faults: try an older one. {faults}</source>
        <translation>Tryggingskopien har feil: Prøv ein eldre. {faults}</translation>
    </message>
    <message>
        <source>The register is open, and its log says that it was restored. Enter again what came after it.</source>
        <translation>Registeret er ope, og loggen seier at det er henta fram. Før inn på nytt det som kom etter.</translation>
    </message>
    <message>
        <source>The register is restored. Every page, every form and the log are whole.</source>
        <translation>Registeret er henta tilbake. Kvar side, kvart skjema og loggen er heile.</translation>
    </message>
    <message>
        <source>This register is open in another window already, which was called to the front.</source>
        <translation>Dette registeret er alt ope i eit anna vindauge, som er henta fram.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n scanned form(s) are not filed yet.</source>
        <translation>
            <numerusform>%n skanna skjema er ikkje arkivert enno.</numerusform>
            <numerusform>%n skanna skjema er ikkje arkiverte enno.</numerusform>
        </translation>
    </message>
    <message>
        <source>A form on the page Register is half typed and not recorded yet.</source>
        <translation>Eit skjema på sida Register er halvferdig og ikkje registrert enno.</translation>
    </message>
    <message>
        <source>File scans</source>
        <translation>Arkiver skjema</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Retningslinje</translation>
    </message>
    <message>
        <source>Open a register of your own first: its passphrase unlocks the window.</source>
        <translation>Opne først eit eige register: passordet til det låser opp vindauget.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminningar</translation>
    </message>
    <message>
        <source>Something is still being written into the register.</source>
        <translation>Noko blir framleis skrive inn i registeret.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Oppsett og tryggingskopi</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message numerus="yes">
        <source>%n photo(s) are held back until somebody other than {workers} releases them.</source>
        <translation>
            <numerusform>%n bilete blir halde tilbake til nokon andre enn {workers} frigjev det.</numerusform>
            <numerusform>%n bilete blir haldne tilbake til nokon andre enn {workers} frigjev dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Namnet på den andre personen</translation>
    </message>
    <message>
        <source>Passphrase of the register</source>
        <translation>Passordfrasen til registeret</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigje</translation>
    </message>
    <message>
        <source>Released by {names}.</source>
        <translation>Frigjeve av {names}.</translation>
    </message>
    <message>
        <source>Some photos changed meanwhile and are not released. Look at them, then release.</source>
        <translation>Nokre bilete vart endra i mellomtida og er ikkje frigjevne. Sjå på dei, og frigje så.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the register.</source>
        <translation>Dette er ikkje passordfrasen til registeret.</translation>
    </message>
</context>
<context>
    <name>RemindDesk</name>
    <message numerus="yes">
        <source>%n reminder(s).</source>
        <translation>
            <numerusform>%n påminning.</numerusform>
            <numerusform>%n påminningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Spurt før</translation>
    </message>
    <message>
        <source>Choose a folder for them.</source>
        <translation>Vel ei mappe til dei.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Folder for letters and mails</source>
        <translation>Mappe til brev og e-postar</translation>
    </message>
    <message>
        <source>Letters and mails hold the form to sign, with a code that finds it again. Nothing is sent from here, and they are not encrypted. An answer that is recorded takes a person off the list.</source>
        <translation>Brev og e-postar inneheld skjemaet som skal skrivast under, med ein kode som finn det att. Ingenting blir sendt herfrå, og dei er ikkje krypterte. Eit svar som blir registrert, tek personen av lista.</translation>
    </message>
    <message>
        <source>Letters to print</source>
        <translation>Brev til utskrift</translation>
    </message>
    <message>
        <source>Mails as files</source>
        <translation>E-postar som filer</translation>
    </message>
    <message>
        <source>Nobody has to be asked for this.</source>
        <translation>Ingen må spørjast om dette.</translation>
    </message>
    <message>
        <source>Note as asked today</source>
        <translation>Noter som spurde i dag</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n person(s).</source>
        <translation>
            <numerusform>Notert for %n person.</numerusform>
            <numerusform>Notert for %n personar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminningar</translation>
    </message>
    <message>
        <source>Table for mail merge</source>
        <translation>Tabell for brevfletting</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>What they are asked for</source>
        <translation>Kva dei blir spurde om</translation>
    </message>
    <message>
        <source>Which group is listed</source>
        <translation>Kva gruppe som blir vist</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kven som skal spørjast</translation>
    </message>
    <message numerus="yes">
        <source>Written for %n person(s), not encrypted. When they are sent, note that.</source>
        <translation>
            <numerusform>Skrive for %n person, ikkje kryptert. Noter det når det er sendt.</numerusform>
            <numerusform>Skrive for %n personar, ikkje kryptert. Noter det når det er sendt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n time(s)</source>
        <translation>
            <numerusform>{day}, %n gong</numerusform>
            <numerusform>{day}, %n gonger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>Vel tryggingskopien.</translation>
    </message>
    <message>
        <source>Choose where the register goes.</source>
        <translation>Vel kvar registeret skal leggjast.</translation>
    </message>
    <message>
        <source>It is the passphrase that the register had when the backup was made.</source>
        <translation>Det er passordfrasen registeret hadde då tryggingskopien vart laga.</translation>
    </message>
    <message>
        <source>Makes a register from a backup. The backup stays as it is, and no register is overwritten.</source>
        <translation>Lagar eit register av ein tryggingskopi. Tryggingskopien blir som han er, og ingen register blir skrivne over.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passordfrasen til tryggingskopien</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Hent tilbake frå ein tryggingskopi</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Hentar tilbake …</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Tryggingskopien</translation>
    </message>
    <message>
        <source>Where the register goes</source>
        <translation>Kvar registeret blir lagt</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Employee</source>
        <translation>Tilsett</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pasient</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Elev</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørande</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Brukar</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besøkande</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Fit to the width</source>
        <translation>Tilpass breidda</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>The scanned form</source>
        <translation>Det skanna skjemaet</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Roter sida</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Fill in address, user and passphrase.</source>
        <translation>Fyll inn adresse, brukar og passordfrase.</translation>
    </message>
    <message>
        <source>One register for many computers, on a server of your organisation. Whoever keeps it gave you a name and a passphrase, and told you the address.</source>
        <translation>Eitt register for mange datamaskiner, på ein server i verksemda di. Den som forvaltar det, gav deg eit namn og ein passordfrase og fortalde deg adressa.</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Opne registeret</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opnar …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Hugs på denne datamaskina</translation>
    </message>
    <message>
        <source>Use the organisation's register</source>
        <translation>Bruk registeret til verksemda</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Brukar</translation>
    </message>
    <message>
        <source>server/name, like db.example.org/consents</source>
        <translation>server/namn, som db.example.org/consents</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lås vindauget</translation>
    </message>
    <message>
        <source>Recognise people who have agreed to it</source>
        <translation>Kjenn att personar som har samtykt til det</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Storleiken på bokstavane</translation>
    </message>
    <message>
        <source>These two take effect when the program is started again.</source>
        <translation>Desse to gjeld frå neste gong programmet blir starta.</translation>
    </message>
    <message>
        <source>What is grey here was set by your organisation for everybody on this computer.</source>
        <translation>Det som er grått her, har verksemda di bestemt for alle på denne maskina.</translation>
    </message>
    <message>
        <source>When nobody touches it for so long, photos and names go from the screen until the passphrase is typed. Copies go on being made, and nothing is lost. {key} locks it at once.</source>
        <translation>Når ingen har rørt det så lenge, blir bilete og namn borte frå skjermen til passordfrasen er skriven. Kopiar blir laga vidare, og ingenting går tapt. {key} låser med ein gong.</translation>
    </message>
    <message>
        <source>Without recognition no face is compared with anybody. Everything else works as before: everybody is covered until you say who it is.</source>
        <translation>Utan attkjenning blir ingen ansikt samanlikna med nokon. Alt anna verkar som før: Alle er sladda til du seier kven det er.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>etter %n minutt</numerusform>
            <numerusform>etter %n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>SideForm</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>This form is not recorded yet. Record it, or press Back to leave it.</source>
        <translation>Dette skjemaet er ikkje registrert enno. Registrer det, eller trykk Tilbake for å forlate det.</translation>
    </message>
</context>
<context>
    <name>Signers</name>
    <message>
        <source>Guardians who signed, separated by ;</source>
        <translation>Føresette som skreiv under, skilde med ;</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen sjølv</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Kven skreiv under</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>As large as the photo</source>
        <translation>Like stor som biletet</translation>
    </message>
    <message>
        <source>Long side {n} pixels</source>
        <translation>Langside {n} pikslar</translation>
    </message>
    <message>
        <source>Size of the copies</source>
        <translation>Storleik på kopiane</translation>
    </message>
    <message>
        <source>The best shape of the channel</source>
        <translation>Formatet som passar best i kanalen</translation>
    </message>
    <message>
        <source>Within {w} × {h}</source>
        <translation>Innanfor {w} × {h}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Tick all</source>
        <translation>Kryss av alle</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Expired</source>
        <translation>Utgått</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Går ut snart</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Har slutta</translation>
    </message>
    <message>
        <source>Has objected</source>
        <translation>Har protestert</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Ikkje samtykke</translation>
    </message>
    <message>
        <source>No form</source>
        <translation>Utan skjema</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Sa nei</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Fekk vite det</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trekt tilbake</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>By e-mail, on the phone, in person…</source>
        <translation>På e-post, på telefon, personlig …</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <translation>Dagen det vart sagt</translation>
    </message>
    <message>
        <source>Every photo with this person is held back as a whole, until somebody decides about it.</source>
        <translation>Kvart bilete med denne personen blir halde tilbake i sin heilskap til nokon tek stilling til det.</translation>
    </message>
    <message>
        <source>From that day on the face is covered everywhere, whatever was signed before. A consent signed later counts again.</source>
        <translation>Frå den dagen blir ansiktet sladda overalt, uansett kva som er underskrive før. Eit samtykke som blir underskrive seinare, gjeld att.</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Korleis det vart sagt</translation>
    </message>
    <message>
        <source>It holds at once and cannot be undone: from now on the face is covered. What is already published and has to come down is listed under Published.</source>
        <translation>Det gjeld straks og kan ikkje angrast: frå no av blir ansiktet sladda. Det som alt er publisert og må takast ned, står under Publisert.</translation>
    </message>
    <message>
        <source>It is no longer held against a picture. Nobody is shown by this alone.</source>
        <translation>Det hindrar ikkje lenger noko bilete. Ingen blir vist på grunn av dette åleine.</translation>
    </message>
    <message>
        <source>Objects to pictures in</source>
        <translation>Protesterer mot bilete i</translation>
    </message>
    <message>
        <source>Record the no</source>
        <translation>Før inn eit nei</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>Registrer protesten</translation>
    </message>
    <message>
        <source>Record the reservation</source>
        <translation>Før inn reservasjonen</translation>
    </message>
    <message>
        <source>Take back {consent}</source>
        <translation>Ta tilbake {consent}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta det tilbake</translation>
    </message>
    <message>
        <source>Taken back for</source>
        <translation>Blir trekt for</translation>
    </message>
    <message>
        <source>The face is covered there from now on, until the objection is taken back. It is no word about any consent: in other channels consents count as before.</source>
        <translation>Ansiktet blir dekt der frå no av, til protesten blir teken tilbake. Det seier ingenting om noko samtykke: i andre kanalar tel samtykke som før.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen sjølv</translation>
    </message>
    <message>
        <source>Tick at least one channel.</source>
        <translation>Kryss av for minst éin kanal.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kva som vart sagt</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kven sa det</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Trekk tilbake no</translation>
    </message>
    <message>
        <source>Withdraw {consent}</source>
        <translation>Trekk tilbake {consent}</translation>
    </message>
    <message>
        <source>{name} is against any picture</source>
        <translation>{name} er mot alle bilete</translation>
    </message>
    <message>
        <source>{name} objects</source>
        <translation>{name} protesterer</translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation>{name} seier nei</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Blocked</source>
        <translation>Sperra</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelate</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Sett på</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Må sjåast på</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Ikkje sett på</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Gjekk ikkje</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Klargjort</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Søkjer</translation>
    </message>
    <message>
        <source>Video {clock}</source>
        <translation>Video {clock}</translation>
    </message>
    <message>
        <source>no faces</source>
        <translation>ingen ansikt</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation>{shown} viste, {hidden} sladda</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>A click puts them beside; M joins them.</source>
        <translation>Eit klikk legg dei ved sida av; M slår dei saman.</translation>
    </message>
    <message>
        <source>May also be this person</source>
        <translation>Kan òg vere denne personen</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>A guardian</source>
        <translation>Ein føresett</translation>
    </message>
    <message>
        <source>Birth (year and month are kept)</source>
        <translation>Fødsel (år og månad blir lagra)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalar</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Førenamn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Guardians, separated by ;</source>
        <translation>Føresette, skilde med ;</translation>
    </message>
    <message>
        <source>How to reach that guardian</source>
        <translation>Korleis ein når den føresette</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>Korleis ein når personen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reference pictures (files)</source>
        <translation>Referansebilete (filer)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signed form (file)</source>
        <translation>Underskrive skjema (fil)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrive</translation>
    </message>
    <message>
        <source>Status of the consent</source>
        <translation>Status for samtykket</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n samtykke</numerusform>
            <numerusform>%n samtykke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n sladda</numerusform>
            <numerusform>%n sladda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n ansikt</numerusform>
            <numerusform>%n ansikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more area(s) covered</source>
        <translation>
            <numerusform>%n anna område sladda</numerusform>
            <numerusform>%n andre område sladda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n bilete</numerusform>
            <numerusform>%n bilete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) held back</source>
        <translation>
            <numerusform>%n bilete halde tilbake</numerusform>
            <numerusform>%n bilete haldne tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out</source>
        <translation>
            <numerusform>%n bilete utelate</numerusform>
            <numerusform>%n bilete utelatne</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shown on {consents}</source>
        <translation>{shown} blir viste på {consents}</translation>
    </message>
</context>
<context>
    <name>TellForm</name>
    <message>
        <source>Choose the paper by which they were told.</source>
        <translation>Vel papiret dei fekk vite det med.</translation>
    </message>
    <message>
        <source>Day they were told</source>
        <translation>Dagen dei fekk vite det</translation>
    </message>
    <message>
        <source>It is kept with each of them. An objection, or a no of any kind, hides all the same.</source>
        <translation>Det ligg hos kvar av dei. Ein protest eller eit nei av noko slag dekkjer likevel.</translation>
    </message>
    <message>
        <source>Pupils may then be shown in internal channels without a consent, until they object.</source>
        <translation>Elevar kan då visast i interne kanalar utan samtykke, til dei protesterer.</translation>
    </message>
    <message>
        <source>Record that they were told</source>
        <translation>Registrer at dei fekk vite det</translation>
    </message>
    <message>
        <source>The paper, as PDF or picture</source>
        <translation>Papiret, som PDF eller bilete</translation>
    </message>
    <message>
        <source>Under the policy of this register every picture rests on consent: nobody is shown by this.</source>
        <translation>Etter retningslinja i dette registeret byggjer alle bilete på samtykke: ingen blir vist av dette.</translation>
    </message>
    <message>
        <source>{group}: told on paper</source>
        <translation>{group}: fekk vite det på papir</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Covering…</source>
        <translation>Blir dekt til …</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldinga</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Every face has a frame. A face is shown only if it is certain who it is, and a written consent covers the channel and the day. All others are covered.</source>
        <translation>Kvart ansikt har ei ramme. Eit ansikt blir vist berre når det er sikkert kven det er, og eit skriftleg samtykke dekkjer kanalen og dagen. Alle andre blir sladda.</translation>
    </message>
    <message>
        <source>Here are the people, and the forms they have signed.</source>
        <translation>Her er personane, og skjemaa dei har skrive under.</translation>
    </message>
    <message>
        <source>Here is what is out. When somebody takes a consent back, it says what has to come down.</source>
        <translation>Her er det som er ute. Når nokon trekkjer eit samtykke, står det her kva som må takast ned.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Forlat omvisinga</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>The same faces, each with the reason. Press T to say who somebody is, H to cover a face, D to draw one that was missed. Ctrl+Z takes anything back.</source>
        <translation>Dei same ansikta, kvart med grunnen. Trykk T for å seie kven nokon er, H for å sladde eit ansikt, D for å teikne eit som manglar. Ctrl+Z angrar alt.</translation>
    </message>
    <message>
        <source>These are the photos. Each says in a word what is still to be done about it.</source>
        <translation>Dette er bileta. Kvart seier med eit ord kva som står att å gjere med det.</translation>
    </message>
    <message>
        <source>This makes the copies, and checks each of them after writing. Your own photos are never changed, and nothing leaves this computer.</source>
        <translation>Dette lagar kopiane, og kontrollerer kvar av dei etter skrivinga. Dine eigne bilete blir aldri endra, og ingenting forlèt denne maskina.</translation>
    </message>
    <message>
        <source>This shows the photo as it would be published. Press it twice.</source>
        <translation>Dette viser biletet slik det ville bli publisert. Trykk på det to gonger.</translation>
    </message>
    <message>
        <source>When a photo looks right, Space says so and goes to the next one.</source>
        <translation>Når eit bilete ser rett ut, seier mellomrom frå om det og går til det neste.</translation>
    </message>
    <message>
        <source>Where the copies go. Choose another place: other people may be shown there.</source>
        <translation>Kvar kopiane skal. Vel ein annan stad: der kan andre personar visast.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} av {count}</translation>
    </message>
</context>
<context>
    <name>TraitSwitches</name>
    <message>
        <source>Covered</source>
        <translation>Blir sladda</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>Blir ikkje leita etter</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Blir tilbode</translation>
    </message>
    <message>
        <source>The policy or the channel asks for it.</source>
        <translation>Regelsettet eller kanalen krev det.</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>I put this register there: open it</source>
        <translation>Eg har lagt dette registeret der: Opne det</translation>
    </message>
    <message>
        <source>Kept in the computer's own keyring: whoever is logged in here as you can open the register.</source>
        <translation>Ligg i nøkkelringen til datamaskina: Den som er logga på her som deg, kan opne registeret.</translation>
    </message>
    <message>
        <source>Make a new register…</source>
        <translation>Lag eit nytt register …</translation>
    </message>
    <message>
        <source>Open another register</source>
        <translation>Opne eit anna register</translation>
    </message>
    <message>
        <source>Open another register…</source>
        <translation>Opne eit anna register …</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Opne registeret</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opnar …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Hugs på denne datamaskina</translation>
    </message>
    <message>
        <source>Remembered on this computer: press Enter</source>
        <translation>Hugsa på denne datamaskina: trykk Enter</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Hent tilbake frå ein tryggingskopi …</translation>
    </message>
    <message>
        <source>Use the organisation's register…</source>
        <translation>Bruk registeret til verksemda …</translation>
    </message>
</context>
<context>
    <name>UpkeepDesk</name>
    <message numerus="yes">
        <source>%n person(s) written, not encrypted: delete the table when it has served.</source>
        <translation>
            <numerusform>%n person skriven, ikkje kryptert: slett tabellen når han er brukt.</numerusform>
            <numerusform>%n personar skrivne, ikkje kryptert: slett tabellen når han er brukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference picture(s) removed.</source>
        <translation>
            <numerusform>%n referansebilete sletta.</numerusform>
            <numerusform>%n referansebilete sletta.</numerusform>
        </translation>
    </message>
    <message>
        <source>A badge, a screen, a logo may tell who somebody is. Who prepares photos can ask for more, never for less.</source>
        <translation>Eit namneskilt, ein skjerm eller ein logo kan vise kven nokon er. Den som gjer klar bilete, kan krevje meir, aldri mindre.</translation>
    </message>
    <message>
        <source>A copy under the same passphrase. Keep it apart from this computer.</source>
        <translation>Ein kopi med same passordfrase. Oppbevar han ein annan stad enn på denne maskina.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Tryggingskopi</translation>
    </message>
    <message>
        <source>Beside the faces</source>
        <translation>Ved sida av ansikta</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalar</translation>
    </message>
    <message>
        <source>Choose where the backup goes.</source>
        <translation>Vel kvar tryggingskopien skal liggje.</translation>
    </message>
    <message>
        <source>Choose where the table goes.</source>
        <translation>Vel kvar tabellen skal liggje.</translation>
    </message>
    <message>
        <source>Documents for the data protection officer</source>
        <translation>Dokument til personvernombodet</translation>
    </message>
    <message>
        <source>Drafts with the name of your organisation: record of processing, impact assessment, notices for staff, parents and patients, routine for requests, statement on processors, retention. Your lawyer decides.</source>
        <translation>Utkast med namnet på verksemda: protokoll over behandlinga, vurdering av personvernkonsekvensar, informasjon til tilsette, føresette og pasientar, rutine for førespurnader, erklæring om databehandlarar, oppbevaring. Juristen dykkar avgjer.</translation>
    </message>
    <message>
        <source>Everybody as a table. It is not encrypted: delete it when it has served.</source>
        <translation>Alle som ein tabell. Han er ikkje kryptert: slett han når han er brukt.</translation>
    </message>
    <message>
        <source>How many may be shown where, what expires, copies that came down in time or late. It names nobody.</source>
        <translation>Kor mange kan visast kvar, kva som tek slutt, kopiar tekne ned i tide eller for seint. Ingen er nemnde ved namn.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer ein tabell …</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer personar</translation>
    </message>
    <message>
        <source>List for the photographer</source>
        <translation>Liste til fotografen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Ta tryggingskopi</translation>
    </message>
    <message>
        <source>Nobody is shown in a channel that is not ticked. The owner gets the mail when a copy must go.</source>
        <translation>Ingen blir vist i ein kanal som ikkje er kryssa av her. Den ansvarlege får e-posten når ein kopi må takast ned.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>Skriv ut blanke skjema …</translation>
    </message>
    <message>
        <source>Recognition by a computer</source>
        <translation>Gjenkjenning med datamaskin</translation>
    </message>
    <message>
        <source>Remove all reference pictures…</source>
        <translation>Slett alle referansebilete …</translation>
    </message>
    <message>
        <source>Removes every reference picture and portrait of everybody at once. Consents and forms stay. It cannot be undone.</source>
        <translation>Slettar alle referansebilete og portrett av alle på éin gong. Samtykke og skjema blir. Det kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Table to write (.xlsx or .csv)</source>
        <translation>Tabellfil (.xlsx eller .csv)</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Tabeller ({patterns})</translation>
    </message>
    <message>
        <source>Tables and forms</source>
        <translation>Tabellar og skjema</translation>
    </message>
    <message>
        <source>Take in a photo list…</source>
        <translation>Ta inn ei fotoliste …</translation>
    </message>
    <message>
        <source>Texts and logo of forms…</source>
        <translation>Tekstar og logo på skjema …</translation>
    </message>
    <message>
        <source>The backup is in {file}.</source>
        <translation>Tryggingskopien ligg i {file}.</translation>
    </message>
    <message>
        <source>The leader's page</source>
        <translation>Leiarens side</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Oppsett og tryggingskopi</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Kvar tryggingskopien skal liggje</translation>
    </message>
    <message>
        <source>Who may be shown where, who is against any picture, and who has not answered. Not encrypted.</source>
        <translation>Kven som kan visast kvar, kven som har reservert seg, og kven som ikkje har svart. Ikkje kryptert.</translation>
    </message>
    <message>
        <source>With the scanned forms beside it</source>
        <translation>Med dei skanna skjemaa ved sida av</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Lag tabellen</translation>
    </message>
    <message>
        <source>Yes, remove them all</source>
        <translation>Ja, slett alle</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Covered</source>
        <translation>Sladda</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Blir vist</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>a face?</source>
        <translation>eit ansikt?</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>av deg</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stengd</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>stadfest</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtykke</translation>
    </message>
    <message>
        <source>date?</source>
        <translation>dato?</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utgått</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>føresett</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>har slutta</translation>
    </message>
    <message>
        <source>new consent</source>
        <translation>nytt samtykke</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>utan samtykke</translation>
    </message>
    <message>
        <source>no form</source>
        <translation>utan skjema</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>protestert</translation>
    </message>
    <message>
        <source>other channel</source>
        <translation>annan kanal</translation>
    </message>
    <message>
        <source>other media</source>
        <translation>anna medium</translation>
    </message>
    <message>
        <source>other purpose</source>
        <translation>anna føremål</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>retningslinje</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>sagt nei</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservert</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>utydeleg</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>ikkje underskrive</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>usikkert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt tilbake</translation>
    </message>
</context>
<context>
    <name>_Book</name>
    <message>
        <source>The page of the guide</source>
        <translation>Sida i rettleiinga</translation>
    </message>
</context>
</TS>
