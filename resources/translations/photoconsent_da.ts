<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da">
<context>
    <name>AcknowledgeForm</name>
    <message>
        <source>File it</source>
        <translation>Arkivér</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Læst og forstået</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet</translation>
    </message>
</context>
<context>
    <name>AreaActions</name>
    <message>
        <source>Next covered area</source>
        <translation>Næste slørede område</translation>
    </message>
    <message>
        <source>Remove the covered area</source>
        <translation>Fjern sløringen af området</translation>
    </message>
    <message>
        <source>cover an area</source>
        <translation>slør et område</translation>
    </message>
    <message>
        <source>move the covered area</source>
        <translation>flyt det slørede område</translation>
    </message>
    <message>
        <source>remove the covered area</source>
        <translation>fjern sløringen af området</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Covered: no face, but it could tell who somebody is</source>
        <translation>Sløret: ikke et ansigt, men det kan afsløre, hvem nogen er</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>sløret</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>Has not answered</source>
        <translation>Har ikke svaret</translation>
    </message>
    <message>
        <source>Has not signed the guideline</source>
        <translation>Har ikke skrevet under på retningslinjen</translation>
    </message>
    <message>
        <source>Signs alone from now on</source>
        <translation>Giver selv samtykke fra nu</translation>
    </message>
    <message>
        <source>The consent ends</source>
        <translation>Samtykket udløber</translation>
    </message>
    <message>
        <source>The guideline should be gone through</source>
        <translation>Retningslinjen bør gennemgås</translation>
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
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Journalism</source>
        <translation>Journalistik</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Legitim interesse</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Samfundets interesse</translation>
    </message>
</context>
<context>
    <name>BesideChoice</name>
    <message>
        <source>Beside the faces. Looking for text takes about a second a photo.</source>
        <translation>Ved siden af ansigterne. At lede efter tekst tager omkring et sekund pr. billede.</translation>
    </message>
    <message>
        <source>What else may tell who somebody is</source>
        <translation>Hvad der ellers kan vise, hvem nogen er</translation>
    </message>
</context>
<context>
    <name>BesideFields</name>
    <message>
        <source>Folder with a PNG of each logo</source>
        <translation>Mappe med en PNG af hvert logo</translation>
    </message>
    <message>
        <source>In every channel</source>
        <translation>I alle kanaler</translation>
    </message>
    <message>
        <source>In which channel</source>
        <translation>I hvilken kanal</translation>
    </message>
    <message>
        <source>In {channel} too</source>
        <translation>Også i {channel}</translation>
    </message>
    <message>
        <source>May be read in any photo</source>
        <translation>Må læses i alle billeder</translation>
    </message>
    <message>
        <source>May be read in any photo, with commas between</source>
        <translation>Må læses i alle billeder, med komma imellem</translation>
    </message>
    <message>
        <source>Reception, Meeting room 2</source>
        <translation>Reception, Mødelokale 2</translation>
    </message>
</context>
<context>
    <name>CanvasKeys</name>
    <message>
        <source>Arrows: move · Enter: place · Esc: give up</source>
        <translation>Piletaster: flyt · Enter: sæt på plads · Esc: fortryd</translation>
    </message>
    <message>
        <source>Arrows: move · Shift + arrows: size · Enter: place · Esc: give up</source>
        <translation>Piletaster: flyt · Shift + pil: størrelse · Enter: sæt på plads · Esc: fortryd</translation>
    </message>
    <message>
        <source>Drag a box over the thing, or press an arrow key · Esc: give up</source>
        <translation>Træk en boks hen over tingen, eller tryk på en piletast · Esc: fortryd</translation>
    </message>
    <message>
        <source>Drag a frame around the face, or press an arrow key · Esc: give up</source>
        <translation>Træk en ramme rundt om ansigtet, eller tryk på en piletast · Esc: fortryd</translation>
    </message>
    <message>
        <source>Line at {share} %.</source>
        <translation>Linjen står på {share} %.</translation>
    </message>
    <message>
        <source>Paint with the mouse (by keys: B) · [ ]: width · Esc: lay it down</source>
        <translation>Mal med musen (med taster: B) · [ ]: bredde · Esc: læg væk</translation>
    </message>
</context>
<context>
    <name>CanvasTools</name>
    <message>
        <source>Actual size</source>
        <translation>Faktisk størrelse</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og efter</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pensel</translation>
    </message>
    <message>
        <source>Compare the photo with its copy; drag the line, or move it by ← and → (S)</source>
        <translation>Sammenlign billedet med kopien; træk i linjen, eller flyt den med ← og → (S)</translation>
    </message>
    <message>
        <source>Cover a thing</source>
        <translation>Slør en ting</translation>
    </message>
    <message>
        <source>Cover by brush strokes; [ and ] change its width, Esc lays it down (P)</source>
        <translation>Slør med penselstrøg; [ og ] ændrer bredden, Esc lægger penslen væk (P)</translation>
    </message>
    <message>
        <source>Cover something that is no face: a badge, a screen, a tattoo (B)</source>
        <translation>Slør noget, der ikke er et ansigt: et navneskilt, en skærm, en tatovering (B)</translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation>Tegn et ansigt</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>Smallere pensel</translation>
    </message>
    <message>
        <source>Looks right, next</source>
        <translation>Ser rigtigt ud, næste</translation>
    </message>
    <message>
        <source>Move or size what is chosen</source>
        <translation>Flyt det valgte, eller ændr størrelsen</translation>
    </message>
    <message>
        <source>Show covered</source>
        <translation>Vis sløret</translation>
    </message>
    <message>
        <source>Show the photo as it would be published (V, or hold C)</source>
        <translation>Vis billedet, som det ville blive offentliggjort (V, eller hold C nede)</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Hele billedet</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Bredere pensel</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Device or resource busy</source>
        <translation>Enheden er optaget</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Diskkvoten er brugt op</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Filen findes allerede</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Filnavnet er for langt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fejl ved læsning eller skrivning</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Det er en mappe</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Der er ikke mere plads på disken</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller mappen findes ikke</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Det er ikke en mappe</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Det er ikke tilladt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Ingen adgang</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Disken kan kun læses</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Forbindelsen til den delte mappe er afbrudt</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>For mange åbne filer</translation>
    </message>
    <message>
        <source>a consent names at least one channel, kind of media and purpose</source>
        <translation>et samtykke gælder mindst én kanal, én medietype og ét formål</translation>
    </message>
    <message>
        <source>a covered area could be seen</source>
        <translation>et dækket område kunne ses</translation>
    </message>
    <message>
        <source>a covered person could be seen</source>
        <translation>en sløret person kunne ses</translation>
    </message>
    <message>
        <source>a face was lost on the way</source>
        <translation>et ansigt blev væk undervejs</translation>
    </message>
    <message>
        <source>a face was missed</source>
        <translation>et ansigt blev overset</translation>
    </message>
    <message>
        <source>a hidden face could be known</source>
        <translation>et skjult ansigt kunne genkendes</translation>
    </message>
    <message>
        <source>a name is needed, without spaces around it and without ;</source>
        <translation>der skal et navn til, uden mellemrum omkring og uden ;</translation>
    </message>
    <message>
        <source>a number or short name is needed</source>
        <translation>et nummer eller kort navn er nødvendigt</translation>
    </message>
    <message>
        <source>a number or short name is needed, without spaces around it</source>
        <translation>et nummer eller kort navn er nødvendigt, uden mellemrum omkring</translation>
    </message>
    <message>
        <source>a page is not what was written</source>
        <translation>en side er ikke, som den blev skrevet</translation>
    </message>
    <message>
        <source>a photo's entry is incomplete</source>
        <translation>posten for et billede er ufuldstændig</translation>
    </message>
    <message>
        <source>a review has a leader and somebody who took part</source>
        <translation>en gennemgang har en leder og nogen, der deltog</translation>
    </message>
    <message>
        <source>a signed consent has a day of signing</source>
        <translation>et underskrevet samtykke har en dato</translation>
    </message>
    <message>
        <source>a signed form is kept with it</source>
        <translation>der ligger en underskrevet blanket ved den</translation>
    </message>
    <message>
        <source>at least one channel is needed</source>
        <translation>mindst én kanal er nødvendig</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>den kan ikke åbnes som billede</translation>
    </message>
    <message>
        <source>each guardian needs a name</source>
        <translation>hver forælder skal have et navn</translation>
    </message>
    <message>
        <source>every picture rests on consent here: name the channels objected to</source>
        <translation>her bygger alle billeder på samtykke: nævn de kanaler, der gøres indsigelse mod</translation>
    </message>
    <message>
        <source>form {number} is not what was stored</source>
        <translation>skema {number} er ikke det, der blev gemt</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>billederne</translation>
    </message>
    <message>
        <source>hidden data</source>
        <translation>skjulte oplysninger</translation>
    </message>
    <message>
        <source>it belongs to somebody else or is not whole</source>
        <translation>det tilhører en anden eller er ikke helt</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>den kan ikke åbnes</translation>
    </message>
    <message>
        <source>it cannot be read: choose a PNG</source>
        <translation>det kan ikke læses: vælg en PNG</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>det er udløbet</translation>
    </message>
    <message>
        <source>it has more than {most} columns</source>
        <translation>den har mere end {most} kolonner</translation>
    </message>
    <message>
        <source>it has more than {most} letters</source>
        <translation>den har mere end {most} tegn</translation>
    </message>
    <message>
        <source>it has more than {most} lines</source>
        <translation>den har mere end {most} linjer</translation>
    </message>
    <message>
        <source>it holds no register</source>
        <translation>den indeholder intet register</translation>
    </message>
    <message>
        <source>it is a file, which has one passphrase and no users</source>
        <translation>det er en fil, som har én adgangssætning og ingen brugere</translation>
    </message>
    <message>
        <source>it is damaged, or no table</source>
        <translation>den er beskadiget eller ikke en tabel</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>den er tom</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>den er større end {most} MB</translation>
    </message>
    <message>
        <source>it is no certificate</source>
        <translation>det er ikke et certifikat</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>det er ikke en almindelig fil</translation>
    </message>
    <message>
        <source>it is the register itself</source>
        <translation>det er selve registeret</translation>
    </message>
    <message>
        <source>its backups are made with “photoconsent register backup”</source>
        <translation>sikkerhedskopier af det laves med »photoconsent register backup«</translation>
    </message>
    <message>
        <source>its first page has no room for all of it: shorten the texts</source>
        <translation>der er ikke plads til det hele på første side: forkort teksterne</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>navnet er ikke gyldigt</translation>
    </message>
    <message>
        <source>its schema is not {schema}</source>
        <translation>dens skema er ikke {schema}</translation>
    </message>
    <message>
        <source>longer than a JPEG may be</source>
        <translation>længere end en JPEG må være</translation>
    </message>
    <message>
        <source>no channels</source>
        <translation>ingen kanaler</translation>
    </message>
    <message>
        <source>no form is on file for it</source>
        <translation>der findes ingen blanket til det</translation>
    </message>
    <message>
        <source>nobody belongs to it</source>
        <translation>ingen hører til den</translation>
    </message>
    <message>
        <source>nobody has signed</source>
        <translation>ingen har skrevet under</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>ikke JSON</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>ikke tilladt</translation>
    </message>
    <message>
        <source>not in this consent: {channels}</source>
        <translation>ikke i dette samtykke: {channels}</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>antal billeder</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>en af {known}</translation>
    </message>
    <message>
        <source>only a consent that has ended can be deleted; withdraw it instead</source>
        <translation>kun et samtykke, der er udløbet, kan slettes; træk det tilbage i stedet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>den kan ikke læses</translation>
    </message>
    <message>
        <source>rows hold what cannot be read</source>
        <translation>rækker indeholder noget, der ikke kan læses</translation>
    </message>
    <message>
        <source>rows refer to others that are gone</source>
        <translation>rækker henviser til andre, der er væk</translation>
    </message>
    <message>
        <source>say self, or guardians together with their names</source>
        <translation>skriv self, eller guardians sammen med deres navne</translation>
    </message>
    <message>
        <source>say why it is corrected</source>
        <translation>skriv, hvorfor det rettes</translation>
    </message>
    <message>
        <source>size</source>
        <translation>størrelsen</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>lyden</translation>
    </message>
    <message>
        <source>such documents lie there already, and somebody may have filled them in</source>
        <translation>der ligger allerede sådanne dokumenter, og nogen kan have udfyldt dem</translation>
    </message>
    <message>
        <source>the consent would end before it was signed</source>
        <translation>samtykket ville udløbe, før det blev underskrevet</translation>
    </message>
    <message>
        <source>the copy is not on record</source>
        <translation>kopien er ikke logført</translation>
    </message>
    <message>
        <source>the day of signing is needed</source>
        <translation>datoen for underskriften er nødvendig</translation>
    </message>
    <message>
        <source>the day of signing lies in the future</source>
        <translation>datoen for underskriften ligger i fremtiden</translation>
    </message>
    <message>
        <source>the disk gives a part of it wrongly or not at all</source>
        <translation>disken giver en del af den forkert eller slet ikke</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen er tom</translation>
    </message>
    <message>
        <source>the file is not the one that was proved</source>
        <translation>filen er ikke den, der blev kontrolleret</translation>
    </message>
    <message>
        <source>the first page of the form “{name}” has no room for it: shorten it</source>
        <translation>der er ikke plads til den på første side af blanketten »{name}«: forkort den</translation>
    </message>
    <message>
        <source>the last day lies before the first one</source>
        <translation>den sidste dag ligger før den første</translation>
    </message>
    <message>
        <source>the month is 1 to 12, and needs a year</source>
        <translation>måneden er 1 til 12, og året skal med</translation>
    </message>
    <message>
        <source>the picture is too large a file</source>
        <translation>billedet er for stor en fil</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>systemet tillader det ikke</translation>
    </message>
    <message>
        <source>the year has four digits</source>
        <translation>året har fire cifre</translation>
    </message>
    <message>
        <source>there are more than {most} pictures in {name}</source>
        <translation>der er mere end {most} billeder i {name}</translation>
    </message>
    <message>
        <source>there is no column called id</source>
        <translation>der er ingen kolonne, der hedder id</translation>
    </message>
    <message>
        <source>there is no column with the number: say which one it is</source>
        <translation>der er ingen kolonne med nummeret: sig, hvilken det er</translation>
    </message>
    <message>
        <source>there is no column with the picture: say which one it is</source>
        <translation>der er ingen kolonne med billedet: sig, hvilken det er</translation>
    </message>
    <message>
        <source>there is no line called {name}</source>
        <translation>der er ingen linje, der hedder {name}</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>der er intet billede i den</translation>
    </message>
    <message>
        <source>there is no picture in {name}</source>
        <translation>der er intet billede i {name}</translation>
    </message>
    <message>
        <source>this form is signed on paper</source>
        <translation>denne formular underskrives på papir</translation>
    </message>
    <message>
        <source>times of pictures</source>
        <translation>billedernes tider</translation>
    </message>
    <message>
        <source>two columns are called {name}</source>
        <translation>to kolonner hedder {name}</translation>
    </message>
    <message>
        <source>use small letters, digits and hyphens</source>
        <translation>brug små bogstaver, cifre og bindestreger</translation>
    </message>
    <message>
        <source>what says no is kept as long as the person is in the register</source>
        <translation>et nej bevares, så længe personen er i registret</translation>
    </message>
    <message>
        <source>write the year, or year-month, like 2012-05</source>
        <translation>skriv året, eller år-måned, som 2012-05</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file</source>
        <translation>{name} er ikke en almindelig fil</translation>
    </message>
    <message>
        <source>{name} is too large a file for a picture</source>
        <translation>{name} er for stor til at være et billede</translation>
    </message>
    <message>
        <source>{name}: a brace stands alone</source>
        <translation>{name}: en tuborgklamme står alene</translation>
    </message>
    <message>
        <source>{name}: {text} is filled in nowhere</source>
        <translation>{name}: {text} bliver ikke udfyldt noget sted</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no</source>
        <translation>»{text}« er hverken ja eller nej</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as year-month-day, like 2026-06-01</source>
        <translation>»{text}« er ikke en dato; skriv år-måned-dag, sådan: 2026-06-01</translation>
    </message>
    <message>
        <source>“{text}” is none of {words}</source>
        <translation>»{text}« er ingen af {words}</translation>
    </message>
</context>
<context>
    <name>ChannelOwners</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Another channel, such as the library's Instagram</source>
        <translation>En kanal til, for eksempel bibliotekets Instagram</translation>
    </message>
    <message>
        <source>Name of a new channel</source>
        <translation>Navnet på en ny kanal</translation>
    </message>
    <message>
        <source>Who answers for it: name or e-mail</source>
        <translation>Ansvarlig: navn eller e-mail</translation>
    </message>
    <message>
        <source>Who answers for {channel}</source>
        <translation>Ansvarlig for {channel}</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Closed group</source>
        <translation>Lukket gruppe</translation>
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
        <translation>Tryksager</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Hjemmesiden</translation>
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
        <translation>Tabellens kolonner</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Bruges ikke</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Brug disse kolonner</translation>
    </message>
    <message>
        <source>What each column is. It is remembered for the next table with the same headings.</source>
        <translation>Hvad hver kolonne er. Det huskes til den næste tabel med de samme overskrifter.</translation>
    </message>
    <message>
        <source>What the column {name} is</source>
        <translation>Hvad kolonnen {name} er</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n tidligere version</numerusform>
            <numerusform>%n tidligere versioner</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slet …</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Forny …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation>Se skemaet</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Tag tilbage …</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Træk tilbage …</translation>
    </message>
    <message>
        <source>{label}: {state}, recorded {day} by {who}</source>
        <translation>{label}: {state}, registreret {day} af {who}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message numerus="yes">
        <source>%n box(es) could not be read with certainty. Look at: {boxes}</source>
        <translation>
            <numerusform>%n felt kunne ikke læses sikkert. Se på: {boxes}</numerusform>
            <numerusform>%n felter kunne ikke læses sikkert. Se på: {boxes}</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels ticked on the form</source>
        <translation>Kanaler krydset af på skemaet</translation>
    </message>
    <message>
        <source>Correct a consent</source>
        <translation>Ret et samtykke</translation>
    </message>
    <message>
        <source>No channel is ticked on the scan. Compare, then say that it is a no.</source>
        <translation>Ingen kanal er krydset af på blanketten. Sammenlign, og sig så, at det er et nej.</translation>
    </message>
    <message>
        <source>Nothing is ticked: a no</source>
        <translation>Ingen krydser: et nej</translation>
    </message>
    <message>
        <source>Read from the scan. Compare, then press Space to record it.</source>
        <translation>Læst fra scanningen. Sammenlign, og tryk mellemrum for at registrere.</translation>
    </message>
    <message>
        <source>Recognition by a computer is ticked: a separate choice</source>
        <translation>Genkendelse med computer er afkrydset: et særskilt valg</translation>
    </message>
    <message>
        <source>Record a signed consent</source>
        <translation>Registrer et underskrevet samtykke</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Registrer samtykket</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Registrér rettelsen</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>The name may stand beside the picture</source>
        <translation>Navnet må stå ved billedet</translation>
    </message>
    <message>
        <source>Tick at least one channel.</source>
        <translation>Sæt kryds ved mindst én kanal.</translation>
    </message>
    <message>
        <source>Tick pictures, video or sound.</source>
        <translation>Sæt kryds ved billeder, video eller lyd.</translation>
    </message>
    <message>
        <source>Tick who signed.</source>
        <translation>Sæt kryds ved den, der skrev under.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Hvorfor det rettes</translation>
    </message>
</context>
<context>
    <name>ConsentLines</name>
    <message>
        <source>Corrected: {why}</source>
        <translation>Rettet: {why}</translation>
    </message>
    <message>
        <source>For: {purposes}</source>
        <translation>Til: {purposes}</translation>
    </message>
    <message>
        <source>Form: {names}</source>
        <translation>Skema: {names}</translation>
    </message>
    <message>
        <source>No form on file</source>
        <translation>Ikke noget skema i registret</translation>
    </message>
    <message>
        <source>Said {day}. {how}</source>
        <translation>Sagt {day}. {how}</translation>
    </message>
    <message>
        <source>Signed {day}</source>
        <translation>Underskrevet {day}</translation>
    </message>
    <message>
        <source>Taken back for: {channels}</source>
        <translation>Trukket tilbage for: {channels}</translation>
    </message>
    <message>
        <source>Withdrawn {day}. {how}</source>
        <translation>Trukket tilbage {day}. {how}</translation>
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
        <translation>Træk kopier herfra til et andet program, eller kopiér dem med Ctrl+C</translation>
    </message>
    <message>
        <source>Finished copies</source>
        <translation>Færdige kopier</translation>
    </message>
</context>
<context>
    <name>CopyErrand</name>
    <message numerus="yes">
        <source>%n file(s) written, not encrypted: delete them when they have served.</source>
        <translation>
            <numerusform>%n fil skrevet, ikke krypteret: Slet den, når den har gjort sin nytte.</numerusform>
            <numerusform>%n filer skrevet, ikke krypteret: Slet dem, når de har gjort deres nytte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No signed form of this person is on file.</source>
        <translation>Der findes ingen underskrevet blanket fra denne person.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>A copy for who signed</source>
        <translation>En kopi til den, der skrev under</translation>
    </message>
    <message>
        <source>A copy for {name}</source>
        <translation>En kopi til {name}</translation>
    </message>
    <message>
        <source>By mail to</source>
        <translation>På mail til</translation>
    </message>
    <message>
        <source>Choose a folder for the copy.</source>
        <translation>Vælg en mappe til kopien.</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Mappe til kopien</translation>
    </message>
    <message>
        <source>The form as it was signed. What is written is not encrypted, and nothing is sent from here.</source>
        <translation>Blanketten, som den blev underskrevet. Det, der skrives, er ikke krypteret, og intet sendes herfra.</translation>
    </message>
    <message>
        <source>Tick “To print”, or write where the mail goes.</source>
        <translation>Sæt kryds ved »Til udskrift«, eller skriv, hvor mailen skal hen.</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Til udskrift</translation>
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
        <translation>Mosaik</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Én farve</translation>
    </message>
    <message>
        <source>Soft mist</source>
        <translation>Blød tåge</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>A lost passphrase cannot be recovered, not by us and not by anybody else. Write it down and keep it where only those who may open the register can find it.</source>
        <translation>En tabt adgangssætning kan ikke genskabes, hverken af os eller af andre. Skriv den ned, og opbevar den, hvor kun de, der skal kunne åbne registret, finder den.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Choose where the register lies.</source>
        <translation>Vælg, hvor registret skal ligge.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Look around on sample pictures first</source>
        <translation>Se dig om med eksempelbilleder først</translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation>Lav et nyt register</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Lav registret</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Åbn et register</translation>
    </message>
    <message>
        <source>Open a register that is there already…</source>
        <translation>Åbn et register, der allerede findes …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Place of the register</source>
        <translation>Hvor registret ligger</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Gendan fra en sikkerhedskopi …</translation>
    </message>
    <message>
        <source>The register keeps the written consents of your people, encrypted, in one file on this computer.</source>
        <translation>Registret opbevarer de skriftlige samtykker, krypteret, i én fil på denne computer.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>De to adgangssætninger er ikke ens. Skriv dem igen.</translation>
    </message>
    <message>
        <source>Use the organisation's register…</source>
        <translation>Brug organisationens register …</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Hvor det ligger</translation>
    </message>
    <message>
        <source>Where the register lies</source>
        <translation>Hvor registret ligger</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message numerus="yes">
        <source>%n covered head(s) stand between those that are shown.</source>
        <translation>
            <numerusform>%n sløret hoved står mellem dem, der vises.</numerusform>
            <numerusform>%n slørede hoveder står mellem dem, der vises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Frit format</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Beskær</translation>
    </message>
    <message>
        <source>Crop and straighten…</source>
        <translation>Beskær og ret op …</translation>
    </message>
    <message>
        <source>Everyone who is shown is in it, and nobody who is covered.</source>
        <translation>Alle, der vises, er med, og ingen, der er sløret.</translation>
    </message>
    <message numerus="yes">
        <source>No covered head is in it, but the bodies of %n covered person(s) are.</source>
        <translation>
            <numerusform>Ingen slørede hoveder er med, men kroppen af %n sløret person er det.</numerusform>
            <numerusform>Ingen slørede hoveder er med, men kroppene af %n slørede personer er det.</numerusform>
        </translation>
    </message>
    <message>
        <source>No smaller part of this photo is without anyone who is covered.</source>
        <translation>Intet mindre udsnit af dette billede er uden nogen, der er sløret.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Show this part</source>
        <translation>Vis dette udsnit</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Ret op</translation>
    </message>
    <message>
        <source>The part that is shown</source>
        <translation>Udsnittet, der vises</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Hele billedet</translation>
    </message>
    <message>
        <source>Without anyone who is covered</source>
        <translation>Uden nogen, der er sløret</translation>
    </message>
    <message>
        <source>crop the photo</source>
        <translation>beskære billedet</translation>
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
        <translation>Udsnittet, der vises: piletasterne flytter det, med Shift ændrer de størrelsen</translation>
    </message>
</context>
<context>
    <name>DayListFields</name>
    <message numerus="yes">
        <source>%n person(s) on the list, not encrypted: shred it when it has served.</source>
        <translation>
            <numerusform>%n person på listen, ikke krypteret: makulér den, når den er brugt.</numerusform>
            <numerusform>%n personer på listen, ikke krypteret: makulér den, når den er brugt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the list goes.</source>
        <translation>Vælg, hvor listen skal ligge.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group or unit</source>
        <translation>Gruppe eller enhed</translation>
    </message>
    <message>
        <source>List to write (.pdf or .csv)</source>
        <translation>Liste, der skal skrives (.pdf eller .csv)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>The list is being written…</source>
        <translation>Listen skrives …</translation>
    </message>
    <message>
        <source>Unit {name}</source>
        <translation>Enheden {name}</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>Skriv listen</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message numerus="yes">
        <source>%n publication(s) keep the number of the consent and the fingerprint of the form.</source>
        <translation>
            <numerusform>%n offentliggørelse beholder samtykkets nummer og skemaets fingeraftryk.</numerusform>
            <numerusform>%n offentliggørelser beholder samtykkets nummer og skemaets fingeraftryk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned form(s).</source>
        <translation>
            <numerusform>%n scannet skema.</numerusform>
            <numerusform>%n scannede skemaer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before today still hold the consent: replace them.</source>
        <translation>Sikkerhedskopier fra før i dag indeholder stadig samtykket: udskift dem.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>Delete {number} of {name}</source>
        <translation>Slet {number} fra {name}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slet …</translation>
    </message>
    <message>
        <source>The consent that ended {day}, with every version.</source>
        <translation>Samtykket, der udløb {day}, med alle versioner.</translation>
    </message>
    <message>
        <source>The log keeps that the consent was deleted and when.</source>
        <translation>Loggen bevarer, at samtykket blev slettet, og hvornår.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Hvad der slettes</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Hvad der bliver, og hvorfor</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This is the demo, with a register of its own. What you enter here is deleted when it is run again.</source>
        <translation>Dette er demonstrationen med sit eget register. Det, du indtaster her, slettes, når den køres igen.</translation>
    </message>
</context>
<context>
    <name>DocumentsFields</name>
    <message>
        <source>Choose a folder for the documents.</source>
        <translation>Vælg en mappe til dokumenterne.</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Mappe til dokumenterne</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Dokumenternes sprog</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>The drafts are in {folder}. Your lawyer decides what holds.</source>
        <translation>Udkastene ligger i {folder}. Jeres jurist afgør, hvad der gælder.</translation>
    </message>
    <message>
        <source>Who asks is not told yet: fill it in on the documents, or below Print blank forms.</source>
        <translation>Hvem der spørger, er ikke oplyst endnu: udfyld det i dokumenterne eller under »Udskriv tomme skemaer«.</translation>
    </message>
    <message>
        <source>Write the documents</source>
        <translation>Skriv dokumenterne</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dage siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them looked at</source>
        <translation>
            <numerusform>%n af dem er set igennem</numerusform>
            <numerusform>%n af dem er set igennem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n billede</numerusform>
            <numerusform>%n billeder</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Glem det</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>The work on {event} is forgotten.</source>
        <translation>Arbejdet med {event} er glemt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>You can go on with {event}</source>
        <translation>Du kan fortsætte med {event}</translation>
    </message>
    <message>
        <source>saved by {user} on {day} at {time}</source>
        <translation>gemt af {user} den {day} kl. {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>will be removed in %n day(s)</source>
        <translation>
            <numerusform>bliver fjernet om %n dag</numerusform>
            <numerusform>bliver fjernet om %n dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Slip billeder eller en mappe her</translation>
    </message>
    <message>
        <source>Faces are found, checked against the register of written consents, and covered unless the person has agreed. Your originals are never changed, and nothing leaves this computer.</source>
        <translation>Ansigter bliver fundet, tjekket mod samtykkeregistret og sløret, medmindre personen har samtykket skriftligt. Originalerne bliver aldrig ændret, og intet forlader denne computer.</translation>
    </message>
    <message>
        <source>Faces are found, checked against your organisation's register of written consents, and covered unless the person has agreed. Your originals are never changed. They and the copies stay on this computer, which speaks with the register's server alone.</source>
        <translation>Ansigter bliver fundet, tjekket mod organisationens register over skriftlige samtykker og sløret, medmindre personen har samtykket. Originalerne bliver aldrig ændret. De og kopierne bliver på denne computer, som kun taler med den server, der har registeret.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Åbn mappe …</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Åbn billeder …</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Has left and is still recognised: remove the reference pictures</source>
        <translation>Er holdt op og bliver stadig genkendt: fjern referencebillederne</translation>
    </message>
    <message>
        <source>Has not signed the guideline as it is now</source>
        <translation>Har ikke underskrevet den gældende retningslinje</translation>
    </message>
    <message>
        <source>Old enough to sign alone: ask for a new consent</source>
        <translation>Gammel nok til selv at skrive under: bed om nyt samtykke</translation>
    </message>
    <message>
        <source>The consent ended long ago: delete it</source>
        <translation>Samtykket udløb for længe siden: slet det</translation>
    </message>
    <message>
        <source>The consent ends: ask for a new one</source>
        <translation>Samtykket udløber: bed om et nyt</translation>
    </message>
    <message>
        <source>The guideline should be gone through</source>
        <translation>Retningslinjen skal gennemgås</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message numerus="yes">
        <source>%n consent(s) with every version.</source>
        <translation>
            <numerusform>%n samtykke med alle versioner.</numerusform>
            <numerusform>%n samtykker med alle versioner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s): day, channel and fingerprints of form and copy, without name or number. The law lets them stay to prove that they were allowed. They are listed as to be taken down.</source>
        <translation>
            <numerusform>%n offentliggørelse: dag, kanal og fingeraftryk af skema og kopi, uden navn eller nummer. Loven lader den blive for at vise, at den var tilladt. Den står på listen over det, der skal tages ned.</numerusform>
            <numerusform>%n offentliggørelser: dag, kanal og fingeraftryk af skema og kopi, uden navn eller nummer. Loven lader dem blive for at vise, at de var tilladt. De står på listen over det, der skal tages ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned form(s).</source>
        <translation>
            <numerusform>%n scannet skema.</numerusform>
            <numerusform>%n scannede skemaer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before today still hold the person: replace them.</source>
        <translation>Sikkerhedskopier fra før i dag indeholder stadig personen: udskift dem.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>Slet {name}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Slet …</translation>
    </message>
    <message numerus="yes">
        <source>Portrait and %n reference picture(s).</source>
        <translation>
            <numerusform>Portræt og %n referencebillede.</numerusform>
            <numerusform>Portræt og %n referencebilleder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log keeps that something was erased and when, without name or number.</source>
        <translation>Loggen bevarer, at noget blev slettet og hvornår, uden navn eller nummer.</translation>
    </message>
    <message>
        <source>The person's number, to confirm</source>
        <translation>Personens nummer, som bekræftelse</translation>
    </message>
    <message>
        <source>The person's record, with name, number and contact.</source>
        <translation>Oplysningerne om personen, med navn, nummer og kontakt.</translation>
    </message>
    <message>
        <source>This cannot be undone. Type {number} to confirm.</source>
        <translation>Dette kan ikke fortrydes. Skriv {number} for at bekræfte.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Hvad der slettes</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Hvad der bliver, og hvorfor</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A face at {clock} of the finished video was not covered, so it was removed. Draw a box over it there.</source>
        <translation>Et ansigt {clock} inde i den færdige video var ikke dækket, så videoen blev fjernet. Tegn en ramme over det der.</translation>
    </message>
    <message>
        <source>A hidden face could be known at {clock} of the finished video, so it was removed. Try larger covers.</source>
        <translation>Et skjult ansigt kunne genkendes {clock} inde i den færdige video, så den blev fjernet. Prøv større dække.</translation>
    </message>
    <message>
        <source>A register on a server needs the extra “postgres”: pip install 'photoconsent[postgres]'.</source>
        <translation>Et register på en server kræver tilføjelsen »postgres«: pip install 'photoconsent[postgres]'.</translation>
    </message>
    <message>
        <source>At {path} lies another register than the one this computer has seen there (its seal is {found}, the newest seen is {seen}). Put the newest backup of the right one in its place; if this is the one you mean, say so (terminal: “photoconsent register accept”).</source>
        <translation>På {path} ligger et andet register end det, denne computer har set der (seglet er {found}, det nyeste, der er set, er {seen}). Læg den nyeste sikkerhedskopi af det rigtige i stedet; er det her det, du mener, så sig det (i terminalen: »photoconsent register accept«).</translation>
    </message>
    <message>
        <source>Copies are being made. Wait until that is done, or stop it.</source>
        <translation>Kopierne er under arbejde. Vent til de er færdige, eller stop.</translation>
    </message>
    <message>
        <source>Logos are looked for, but no folder of them is named. Name one with --logos, or under Upkeep.</source>
        <translation>Der ledes efter logoer, men ingen mappe med dem er angivet. Angiv en med --logos eller under Opsætning og sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Logos are looked for, but there are none in {folder}. Put a PNG of each there, or name another folder.</source>
        <translation>Der ledes efter logoer, men der er ingen i {folder}. Læg en PNG af hvert dér, eller angiv en anden mappe.</translation>
    </message>
    <message>
        <source>No consent names the purpose {name}, so nobody could be shown for it. Consents name: {known}.</source>
        <translation>Ingen samtykker nævner formålet {name}, så ingen kunne vises til det. Samtykkerne nævner: {known}.</translation>
    </message>
    <message>
        <source>No scheduler answers at {address}. Look whether it runs there, and whether certificates were made together.</source>
        <translation>Ingen fordeler svarer på {address}. Se, om den kører der, og om alle certifikaterne er lavet sammen.</translation>
    </message>
    <message>
        <source>No worker with the same versions has been at {address} for {seconds:.0f} seconds. Finished copies stay; start photoconsent cluster worker and give the same command again.</source>
        <translation>Ingen arbejder med samme versioner har været på {address} i {seconds:.0f} sekunder. Færdige kopier bliver liggende; start photoconsent cluster worker og giv samme kommando igen.</translation>
    </message>
    <message>
        <source>Nobody with the number {person} is in the register. Look with “photoconsent register list”.</source>
        <translation>Ingen med nummeret {person} står i registret. Se efter med «photoconsent register list».</translation>
    </message>
    <message>
        <source>Not everything that was decided by hand fits the faces that are found in this photo now. Open it in the window, look at it and press Space; then it can be prepared.</source>
        <translation>Ikke alt, der blev besluttet i hånden, passer til de ansigter, der findes i billedet nu. Åbn det i vinduet, se på det, og tryk på mellemrum; så kan det klargøres.</translation>
    </message>
    <message>
        <source>Nothing was imported from {file}: {wrong} of {lines} lines have something wrong. Mend them, then try again.</source>
        <translation>Intet blev importeret fra {file}: Der er fejl i {wrong} af {lines} linjer. Ret dem, og prøv igen.</translation>
    </message>
    <message>
        <source>Only whoever keeps the register {path}, the owner of its database, may do this ({cause}).</source>
        <translation>Kun den, der forvalter registret {path}, ejeren af databasen, kan gøre dette ({cause}).</translation>
    </message>
    <message>
        <source>PhotoConsent cannot write into {out} ({cause}). Choose another folder.</source>
        <translation>PhotoConsent kan ikke skrive i {out} ({cause}). Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Somebody left this photo out. Open it in the window and take it in again, if it is to go out.</source>
        <translation>Nogen har udeladt dette billede. Åbn det i vinduet, og tag det med igen, hvis det skal ud.</translation>
    </message>
    <message>
        <source>Somebody with the number {person} is in the register already.</source>
        <translation>Nogen med nummeret {person} står allerede i registret.</translation>
    </message>
    <message>
        <source>Someone in this photo has reserved against any picture. Decide about it by hand before it goes out.</source>
        <translation>Nogen på dette billede har reserveret sig mod alle billeder. Afgør det manuelt, før billedet offentliggøres.</translation>
    </message>
    <message>
        <source>Something beside faces is to be covered here, and in videos that is not found yet. Prepare this video without that rule, after somebody looked at all of it.</source>
        <translation>Her skal andet end ansigter dækkes, og det findes endnu ikke i videoer. Klargør denne video uden den regel, efter at nogen har set det hele igennem.</translation>
    </message>
    <message>
        <source>Something was decided by hand about another file of this name in this place. Open this one in the window, look at it and press Space; then it can be prepared.</source>
        <translation>Noget blev besluttet i hånden om en anden fil med dette navn på dette sted. Åbn dette billede i vinduet, se på det, og tryk på mellemrum; så kan det klargøres.</translation>
    </message>
    <message>
        <source>Something went wrong inside PhotoConsent with this photo, so it was left out. Please report: {details}</source>
        <translation>Noget gik galt i PhotoConsent med dette billede, så det blev udeladt. Indberet det gerne: {details}</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Noget gik galt.</translation>
    </message>
    <message>
        <source>The address {path} cannot be used ({cause}). Write it like postgresql://anna@db.example/consents.</source>
        <translation>Adressen {path} kan ikke bruges ({cause}). Skriv den som postgresql://anna@db.example/consents.</translation>
    </message>
    <message>
        <source>The certificate {file} cannot be used ({cause}). Make certificates with photoconsent cluster certificates.</source>
        <translation>Certifikatet {file} kan ikke bruges ({cause}). Lav certifikater med photoconsent cluster certificates.</translation>
    </message>
    <message>
        <source>The consent {consent} is withdrawn. It stays as it is; record a new consent when a new form is signed.</source>
        <translation>Samtykket {consent} er trukket tilbage. Det bliver stående; registrer et nyt samtykke, når et nyt skema er underskrevet.</translation>
    </message>
    <message>
        <source>The copy is not equal to the register ({tables}), so it was not kept.</source>
        <translation>Kopien er ikke lig registret ({tables}), så den blev ikke beholdt.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. The last change was not kept; make room and enter it again.</source>
        <translation>Disken med {path} er fuld. Den seneste ændring blev ikke gemt; frigør plads, og gør det igen.</translation>
    </message>
    <message>
        <source>The event's name becomes part of every file name, and it names a person. Choose a name without persons.</source>
        <translation>Arrangementets navn bliver en del af alle filnavne, og det nævner en person. Vælg et navn uden personer.</translation>
    </message>
    <message>
        <source>The face {spot} ({w:.0f} × {h:.0f} pixels, at {x:.0f}, {y:.0f}) and {more} more could be known from the finished copy, so the copy was removed. Cover them larger and in one colour, and look at the photo.</source>
        <translation>Ansigtet {spot} ({w:.0f} × {h:.0f} pixel, ved {x:.0f}, {y:.0f}) og {more} til kunne genkendes i den færdige kopi, så kopien blev fjernet. Dæk dem større og med én farve, og se på billedet.</translation>
    </message>
    <message>
        <source>The face {spot} ({w:.0f} × {h:.0f} pixels, at {x:.0f}, {y:.0f}) could be known from the finished copy, so the copy was removed. Cover it larger and in one colour, and look at the photo.</source>
        <translation>Ansigtet {spot} ({w:.0f} × {h:.0f} pixel, ved {x:.0f}, {y:.0f}) kunne genkendes i den færdige kopi, så kopien blev fjernet. Dæk det større og med én farve, og se på billedet.</translation>
    </message>
    <message>
        <source>The file cannot be read ({cause}). Check that it still exists and that you may open it.</source>
        <translation>Filen kan ikke læses ({cause}). Tjek, at den stadig findes, og at du har lov til at åbne den.</translation>
    </message>
    <message>
        <source>The file changed while it was being worked on. Wait until it is completely copied, then try again.</source>
        <translation>Filen blev ændret undervejs. Vent til den er helt kopieret, og prøv igen.</translation>
    </message>
    <message>
        <source>The file has {megabytes:.0f} megabytes; the limit is {limit:.0f}. Save a smaller copy.</source>
        <translation>Filen er på {megabytes:.0f} megabyte; grænsen er {limit:.0f}. Gem en mindre kopi.</translation>
    </message>
    <message>
        <source>The file is called {named} but holds {holds}. Rename it so that both agree, then try again.</source>
        <translation>Filen hedder {named}, men indeholder {holds}. Giv den et navn, der passer, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the camera or phone again.</source>
        <translation>Filen er tom. Kopier den fra kameraet eller telefonen igen.</translation>
    </message>
    <message>
        <source>The finished copies cannot go into {out}, because the originals are there. Choose another folder.</source>
        <translation>De færdige kopier kan ikke lægges i {out}, fordi originalerne ligger der. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The finished copy did not pass the check ({check}), so it was removed. Nothing was published.</source>
        <translation>Den færdige kopi bestod ikke kontrollen ({check}), så den blev fjernet. Intet blev offentliggjort.</translation>
    </message>
    <message>
        <source>The form {file} cannot be read ({cause}).</source>
        <translation>Skemaet {file} kan ikke læses ({cause}).</translation>
    </message>
    <message>
        <source>The form {file} is larger than {limit:.0f} MB. Scan it again at 300 dpi or less.</source>
        <translation>Blanketten {file} er større end {limit:.0f} MB. Scan den igen med 300 dpi eller mindre.</translation>
    </message>
    <message>
        <source>The form {file} is neither PDF, JPEG, PNG, TIFF nor HEIC, or it is damaged. Scan or save it again.</source>
        <translation>Skemaet {file} er hverken PDF, JPEG, PNG, TIFF eller HEIC, eller det er beskadiget. Scan eller gem det igen.</translation>
    </message>
    <message>
        <source>The form's code {code} does not belong to this register.</source>
        <translation>Koden {code} på skemaet hører ikke til dette register.</translation>
    </message>
    <message>
        <source>The guest list {file} cannot be read ({cause}). It holds one number a line, as in the register.</source>
        <translation>Gæstelisten {file} kan ikke læses ({cause}). Den skal have ét nummer på hver linje, som i registret.</translation>
    </message>
    <message>
        <source>The library onnxruntime could send data to its maker, because it was loaded before PhotoConsent could forbid that. Set ORT_DISABLE_TELEMETRY=1 in the environment and start again.</source>
        <translation>Biblioteket onnxruntime kunne sende data til producenten, fordi det blev indlæst, før PhotoConsent kunne forbyde det. Sæt ORT_DISABLE_TELEMETRY=1 i miljøet, og start igen.</translation>
    </message>
    <message>
        <source>The list of channels in {file} cannot be understood ({problem}). Put that right, or install it again.</source>
        <translation>Listen over kanaler i {file} kan ikke læses ({problem}). Ret den, eller installer den igen.</translation>
    </message>
    <message>
        <source>The list of marked faces {file} cannot be understood (at {place}). Put that right, or save it anew.</source>
        <translation>Listen over markerede ansigter {file} kan ikke læses (ved {place}). Ret det, eller gem den på ny.</translation>
    </message>
    <message>
        <source>The logo {name} cannot be used: it is no PNG, larger than 2 MB, under 32 pixels, or without anything in it. Save it anew, or take it out of the folder of logos.</source>
        <translation>Logoet {name} kan ikke bruges: Det er ingen PNG, er større end 2 MB, er under 32 pixels eller viser ingenting. Gem det på ny, eller tag det ud af mappen med logoer.</translation>
    </message>
    <message>
        <source>The network {name} does not work as it must on this computer, so faces could be missed. Nothing more was prepared. Start again; if that does not help, install PhotoConsent anew.</source>
        <translation>Netværket {name} virker ikke, som det skal, på denne maskine, så ansigter kunne blive overset. Intet mere er gjort klar. Start igen; hvis det ikke hjælper, så installer PhotoConsent igen.</translation>
    </message>
    <message>
        <source>The network {name} is damaged, so no face can be found safely. Install PhotoConsent again.</source>
        <translation>Netværket {name} er beskadiget, så ansigter kan ikke findes på en sikker måde. Installer PhotoConsent igen.</translation>
    </message>
    <message>
        <source>The network {name} is missing, so no face can be found. Install PhotoConsent again.</source>
        <translation>Netværket {name} mangler, så ingen ansigter kan findes. Installer PhotoConsent igen.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {file} ({cause}).</source>
        <translation>Adgangssætningen kan ikke læses fra {file} ({cause}).</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {least} characters; three or four unrelated words are good.</source>
        <translation>Adgangssætningen er for kort. Brug mindst {least} tegn; tre eller fire ord uden sammenhæng er godt.</translation>
    </message>
    <message>
        <source>The picture has {megapixels:.0f} megapixels; the limit is {limit:.0f}. Save a smaller copy.</source>
        <translation>Billedet har {megapixels:.0f} megapixels; grænsen er {limit:.0f}. Gem en mindre kopi.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy it from the camera or phone again.</source>
        <translation>Billedet er beskadiget eller ufuldstændigt. Kopier det fra kameraet eller telefonen igen.</translation>
    </message>
    <message>
        <source>The picture made its reader crash, so it was left out. Save it anew in a picture program and try again.</source>
        <translation>Billedet fik læsningen til at gå ned, så det blev udeladt. Gem det igen i et billedprogram, og prøv igen.</translation>
    </message>
    <message>
        <source>The picture needed more memory than allowed, so it was left out. Save a smaller copy.</source>
        <translation>Billedet krævede mere hukommelse end tilladt, så det blev udeladt. Gem en mindre kopi.</translation>
    </message>
    <message>
        <source>The picture took longer than {seconds:.0f} seconds, so it was left out. Save a smaller copy.</source>
        <translation>Billedet tog mere end {seconds:.0f} sekunder, så det blev udeladt. Gem en mindre kopi.</translation>
    </message>
    <message>
        <source>The pictures of this video have {megapixels:.0f} megapixels; the limit is {limit:.0f}. Save it smaller.</source>
        <translation>Billederne i denne video har {megapixels:.0f} megapixel; grænsen er {limit:.0f}. Gem den mindre.</translation>
    </message>
    <message>
        <source>The policy asks that a second person releases this photo. Let somebody else release it, then prepare it.</source>
        <translation>Retningslinjen kræver, at endnu en person frigiver dette billede. Lad en anden frigive det, og klargør det så.</translation>
    </message>
    <message>
        <source>The policy asks that somebody looks at every photo. Look at this one, then prepare it again.</source>
        <translation>Retningslinjen kræver, at nogen ser på hvert billede. Se på dette, og klargør det igen.</translation>
    </message>
    <message>
        <source>The policy file {file} cannot be used: {cause}</source>
        <translation>Retningslinjefilen {file} kan ikke bruges: {cause}</translation>
    </message>
    <message>
        <source>The register changed meanwhile, so this photo was held back. Prepare it again.</source>
        <translation>Registret blev ændret i mellemtiden, så billedet blev holdt tilbage. Klargør det igen.</translation>
    </message>
    <message>
        <source>The register {path} does not open with this passphrase for {user}. Check the name, capital letters and the keyboard's language. Whoever keeps the register can give you another passphrase.</source>
        <translation>Registret {path} kan ikke åbnes med denne adgangssætning for {user}. Tjek navnet, store bogstaver og tastaturets sprog. Den, der forvalter registret, kan give dig en ny adgangssætning.</translation>
    </message>
    <message>
        <source>The register {path} does not open with this passphrase. Check capital letters and the keyboard's language. If the passphrase is certainly right, the file is damaged or no register: restore a backup.</source>
        <translation>Registret {path} åbner ikke med denne adgangssætning. Tjek store bogstaver og tastaturets sprog. Hvis adgangssætningen helt sikkert er rigtig, er filen beskadiget eller ikke et register: Hent en sikkerhedskopi frem.</translation>
    </message>
    <message>
        <source>The register {path} is damaged ({cause}). Do not write to it any more; restore a backup.</source>
        <translation>Registret {path} er beskadiget ({cause}). Skriv ikke mere i det; hent en sikkerhedskopi frem.</translation>
    </message>
    <message>
        <source>The register {path} is in use by another program just now. Wait until that is done, then try again.</source>
        <translation>Registret {path} er i brug af et andet program lige nu. Vent, til det er færdigt, og prøv igen.</translation>
    </message>
    <message>
        <source>The register {path} is in use on the computer {computer}. A register on a shared folder serves one computer at a time: close it there first. For many computers at once there is a register on a server. If {computer} was switched off without closing it, delete the file {note}.</source>
        <translation>Registret {path} er i brug på computeren {computer}. Et register i en delt mappe kan bruges af én computer ad gangen: Luk det der først. Til mange computere samtidig findes et register på en server. Hvis {computer} blev slukket, uden at registret blev lukket, så slet filen {note}.</translation>
    </message>
    <message>
        <source>The register {path} is locked. Give its passphrase with --passphrase-file or PHOTOCONSENT_PASSPHRASE.</source>
        <translation>Registret {path} er låst. Angiv adgangssætningen med --passphrase-file eller PHOTOCONSENT_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The register {path} is not as PhotoConsent left it: {problem}. Nobody is shown on its word. Restore the newest backup. If you know why it differs, “photoconsent register accept” takes it as it is; the log says so.</source>
        <translation>Registret {path} er ikke, som PhotoConsent efterlod det: {problem}. Ingen vises på grundlag af det. Gendan den nyeste sikkerhedskopi. Ved du, hvorfor det er anderledes, tager »photoconsent register accept« det, som det er; loggen siger det.</translation>
    </message>
    <message>
        <source>The register {path} is older than what this computer has seen of it: a former copy was put in its place (its seal is {found}, the newest one seen is {seen}). What was recorded since is missing, withdrawals too. Put the newest backup in its place; if you did that already, say so (terminal: “photoconsent register accept”).</source>
        <translation>Registret {path} er ældre end det, denne computer har set af det: En tidligere kopi er lagt i stedet (seglet er {found}, det nyeste, der er set, er {seen}). Det, der er registreret siden, mangler, også tilbagekaldelser. Læg den nyeste sikkerhedskopi i stedet; har du allerede gjort det, så sig det (i terminalen: »photoconsent register accept«).</translation>
    </message>
    <message>
        <source>The register {path} is on another computer, so the connection must be encrypted and the server's certificate checked. Take sslmode out of the address.</source>
        <translation>Registret {path} er på en anden computer, så forbindelsen skal være krypteret og serverens certifikat kontrolleres. Tag sslmode ud af adressen.</translation>
    </message>
    <message>
        <source>The register {path} may not be written ({cause}). Ask for the right to change the file and its folder.</source>
        <translation>Registret {path} kan ikke skrives ({cause}). Bed om ret til at ændre filen og den mappe, den ligger i.</translation>
    </message>
    <message>
        <source>The register {path} was used by a newer PhotoConsent (step {found}). Update PhotoConsent to open it.</source>
        <translation>Registret {path} er brugt af en nyere PhotoConsent (trin {found}). Opdater PhotoConsent for at åbne det.</translation>
    </message>
    <message>
        <source>The report {file} cannot be read ({problem}). Choose the file that was written by prepare --report.</source>
        <translation>Rapporten {file} kan ikke læses ({problem}). Vælg den fil, der blev skrevet af prepare --report.</translation>
    </message>
    <message>
        <source>The scheduler at {address} is gone. Finished copies stay; give the same command again when it is back.</source>
        <translation>Fordeleren på {address} er væk. Færdige kopier bliver liggende; giv samme kommando igen, når den er tilbage.</translation>
    </message>
    <message>
        <source>The server of {path} could not prove that it is the right one ({cause}). Nothing was sent to it. Ask whoever looks after the server for its certificate, and name the file in the address (?sslrootcert=FILE).</source>
        <translation>Serveren til {path} kunne ikke bevise, at den er den rigtige ({cause}). Intet blev sendt til den. Bed den, der passer serveren, om certifikatet, og angiv filen i adressen (?sslrootcert=FILE).</translation>
    </message>
    <message>
        <source>The server of {path} does not answer ({cause}). Look whether the network is there, then try again. If you were entering something just now, look whether it was kept.</source>
        <translation>Serveren til {path} svarer ikke ({cause}). Se, om netværket er der, og prøv igen. Hvis du netop registrerede noget, så se efter, om det blev gemt.</translation>
    </message>
    <message>
        <source>The server of {path} does not let {user} in ({cause}). Ask whoever looks after the server.</source>
        <translation>Serveren til {path} lukker ikke {user} ind ({cause}). Spørg den, der passer serveren.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read: {cause}</source>
        <translation>Tabellen {file} kan ikke læses: {cause}</translation>
    </message>
    <message>
        <source>The video is damaged or incomplete. Copy it from the camera or phone again.</source>
        <translation>Videoen er beskadiget eller ufuldstændig. Kopiér den fra kameraet eller telefonen igen.</translation>
    </message>
    <message>
        <source>The video is longer than {minutes:.0f} minutes or has too many pictures. Cut it into parts first.</source>
        <translation>Videoen er længere end {minutes:.0f} minutter eller har for mange billeder. Del den op først.</translation>
    </message>
    <message>
        <source>The video lasts {seconds:.0f} seconds; {channel} takes {limit:.0f} at most. Cut it first.</source>
        <translation>Videoen varer {seconds:.0f} sekunder; {channel} tager højst {limit:.0f}. Klip den først.</translation>
    </message>
    <message>
        <source>The video made its reader crash, so it was left out. Save it anew in a video program and try again.</source>
        <translation>Videoen fik læseprogrammet til at gå ned, så den blev udeladt. Gem den på ny i et videoprogram, og prøv igen.</translation>
    </message>
    <message>
        <source>The video needed more memory than allowed, so it was left out. Save a smaller copy.</source>
        <translation>Videoen krævede mere hukommelse end tilladt, så den blev udeladt. Gem en mindre kopi.</translation>
    </message>
    <message>
        <source>The video stood still for more than {seconds:.0f} seconds, so it was left out. Save a smaller copy.</source>
        <translation>Videoen stod stille i mere end {seconds:.0f} sekunder, så den blev udeladt. Gem en mindre kopi.</translation>
    </message>
    <message>
        <source>There are certificates in {folder} already; they were left as they are. Choose another folder.</source>
        <translation>Der er allerede certifikater i {folder}; de blev ikke ændret. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>There are no photos in {where}. Choose a folder that holds pictures.</source>
        <translation>Der er ingen billeder i {where}. Vælg en mappe med billeder.</translation>
    </message>
    <message>
        <source>There are {count} logos in {folder}; {most} are looked for at most. Leave those that tell the most.</source>
        <translation>Der er {count} logoer i {folder}; der ledes højst efter {most}. Lad dem, der røber mest, ligge.</translation>
    </message>
    <message>
        <source>There is a channel called {name} already.</source>
        <translation>Der findes allerede en kanal der hedder {name}.</translation>
    </message>
    <message>
        <source>There is a group called {name} already.</source>
        <translation>Der er allerede en gruppe, der hedder {name}.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. It was left as it is; choose another name for the new register.</source>
        <translation>Der findes allerede en fil på {path}. Den er ikke rørt; vælg et andet navn på det nye register.</translation>
    </message>
    <message>
        <source>There is already a file called {name} in that folder. It was left as it is; move it away and try again.</source>
        <translation>Der findes allerede en fil der hedder {name} i mappen. Den er ikke rørt; flyt den og prøv igen.</translation>
    </message>
    <message>
        <source>There is already a register at {path}. It was left as it is; name another database.</source>
        <translation>Der er allerede et register på {path}. Det blev ladt, som det er; angiv en anden database.</translation>
    </message>
    <message>
        <source>There is no channel called {name} in the register. It knows: {known}. Add one with “register channel add”.</source>
        <translation>Der er ingen kanal, der hedder {name}, i registret. Det kender: {known}. Tilføj en med «register channel add».</translation>
    </message>
    <message>
        <source>There is no channel called {name}. Choose one of: {known}.</source>
        <translation>Der er ingen kanal der hedder {name}. Vælg en af: {known}.</translation>
    </message>
    <message>
        <source>There is no consent {consent} in the register. “photoconsent register show” lists a person's consents.</source>
        <translation>Der er ikke noget samtykke {consent} i registret. «photoconsent register show» viser samtykkerne til en person.</translation>
    </message>
    <message>
        <source>There is no cover style called {name}. Choose one of: {known}.</source>
        <translation>Der er ingen type sløring der hedder {name}. Vælg en af: {known}.</translation>
    </message>
    <message>
        <source>There is no form {evidence} in the register.</source>
        <translation>Der er ikke noget skema {evidence} i registret.</translation>
    </message>
    <message>
        <source>There is no group called {name} in the register. It knows: {known}.</source>
        <translation>Der er ingen gruppe i registret, der hedder {name}. Det kender: {known}.</translation>
    </message>
    <message>
        <source>There is no list of marked faces at {file}. Open the photos in the window, put every frame right and choose File, Save the marked faces; or write a list to correct by hand with detect --json.</source>
        <translation>Der er ingen liste over markerede ansigter i {file}. Åbn billederne i vinduet, ret hver ramme, og vælg Filer, Gem de markerede ansigter; eller skriv en liste, der kan rettes i hånden, med detect --json.</translation>
    </message>
    <message>
        <source>There is no policy called {name}. Choose one of: {known}.</source>
        <translation>Der er ingen retningslinje der hedder {name}. Vælg en af: {known}.</translation>
    </message>
    <message>
        <source>There is no publication {publication} in the register.</source>
        <translation>Der er ingen offentliggørelse {publication} i registret.</translation>
    </message>
    <message>
        <source>There is no register at {path} ({cause}). Check the address; “photoconsent register create” makes one.</source>
        <translation>Der er intet register på {path} ({cause}). Tjek adressen; »photoconsent register create« laver et.</translation>
    </message>
    <message>
        <source>There is no register at {path}. Make one with “photoconsent register create”, or name another file.</source>
        <translation>Der er ikke noget register på {path}. Lav et med «photoconsent register create», eller angiv en anden fil.</translation>
    </message>
    <message>
        <source>There is no role called {name}. Say one of: {known}.</source>
        <translation>Der findes ingen rolle, der hedder {name}. Sig en af disse: {known}.</translation>
    </message>
    <message>
        <source>This computer's keyring cannot be used, so the passphrase was not remembered. Enter it each time.</source>
        <translation>Nøgleringen på denne computer kan ikke bruges, så adgangssætningen blev ikke husket. Skriv den hver gang.</translation>
    </message>
    <message>
        <source>This is not a picture that PhotoConsent can read. Save it as JPEG, PNG or HEIC and try again.</source>
        <translation>Dette er ikke et billede PhotoConsent kan læse. Gem det som JPEG, PNG eller HEIC, og prøv igen.</translation>
    </message>
    <message>
        <source>This is not a video that PhotoConsent can read. Save it as MP4 or MOV and try again.</source>
        <translation>Dette er ikke en video, som PhotoConsent kan læse. Gem den som MP4 eller MOV, og prøv igen.</translation>
    </message>
    <message>
        <source>This is not for the register {path}: {cause}.</source>
        <translation>Dette gælder ikke registret {path}: {cause}.</translation>
    </message>
    <message>
        <source>Three workers ended while they had this photo, so it was left out. Prepare it alone on one computer.</source>
        <translation>Tre arbejdere stoppede, mens de havde dette billede, så det blev udeladt. Klargør det alene på én maskine.</translation>
    </message>
    <message>
        <source>Videos need a part that is not installed. Add it with: pip install 'photoconsent[video]'</source>
        <translation>Videoer kræver en del, der ikke er installeret. Tilføj den med: pip install 'photoconsent[video]'</translation>
    </message>
    <message>
        <source>What a worker answered about this photo does not fit it, so the photo was left out. Prepare it again; if that does not help, let the IT department look at the workers.</source>
        <translation>Det, en arbejder svarede om dette billede, passer ikke til det, så billedet blev udeladt. Klargør det igen; hjælper det ikke, så lad it-afdelingen se på arbejderne.</translation>
    </message>
    <message>
        <source>What is needed for a cluster is not installed. Install photoconsent[cluster], or leave --scheduler out.</source>
        <translation>Det, der skal til for flere maskiner, er ikke installeret. Installér photoconsent[cluster], eller udelad --scheduler.</translation>
    </message>
    <message>
        <source>What was decided by hand about this photo cannot be read. Open it in the window, decide again, and press Space; then it can be prepared.</source>
        <translation>Det, der blev besluttet i hånden om billedet, kan ikke læses. Åbn det i vinduet, beslut igen, og tryk på mellemrum; så kan det klargøres.</translation>
    </message>
    <message>
        <source>{address} is no address of a scheduler. Write tls://HOST:PORT, tcp://127.0.0.1:PORT or local:NUMBER.</source>
        <translation>{address} er ikke en fordelers adresse. Skriv tls://VÆRT:PORT, tcp://127.0.0.1:PORT eller local:ANTAL.</translation>
    </message>
    <message>
        <source>{address} is not on this computer, so the connection must be encrypted. Write tls:// and name the folder of certificates; photoconsent cluster certificates makes them.</source>
        <translation>{address} er ikke på denne maskine, så forbindelsen skal være krypteret. Skriv tls:// og angiv mappen med certifikater; photoconsent cluster certificates laver dem.</translation>
    </message>
    <message>
        <source>{column}: {name} lies outside the folder of the table, so it was not opened. Put it beside the table, or say that files may lie elsewhere.</source>
        <translation>{column}: {name} ligger uden for tabellens mappe og blev ikke åbnet. Læg filen ved siden af tabellen, eller sig, at filer må ligge andre steder.</translation>
    </message>
    <message>
        <source>{field}: {cause}</source>
        <translation>{field}: {cause}</translation>
    </message>
    <message>
        <source>{name} is a group and a file as well. Write ./{name} for the file, or rename one of them.</source>
        <translation>{name} er både en gruppe og en fil. Skriv ./{name} for filen, eller omdøb en af dem.</translation>
    </message>
    <message>
        <source>{name} worked on these photos, so somebody else must release them. Enter another person's name.</source>
        <translation>{name} har arbejdet med disse billeder, så en anden skal frigive dem. Skriv en andens navn.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({cause}). Choose another place.</source>
        <translation>{path} kan ikke skrives ({cause}). Vælg et andet sted.</translation>
    </message>
    <message>
        <source>{person} has not agreed to be recognised by a computer, so no reference picture can be used.</source>
        <translation>{person} har ikke samtykket til at blive genkendt af en computer, så ingen referencebilleder kan bruges.</translation>
    </message>
    <message>
        <source>{user} cannot be the name of a user: use small letters, digits and _, and begin with a letter.</source>
        <translation>{user} kan ikke være navnet på en bruger: Brug små bogstaver, cifre og _, og begynd med et bogstav.</translation>
    </message>
    <message>
        <source>{user} has no key to the register {path}. Ask whoever keeps it for one (“register user add {user}”).</source>
        <translation>{user} har ingen nøgle til registret {path}. Bed den, der forvalter det, om en (»register user add {user}«).</translation>
    </message>
    <message>
        <source>{user} has no key to this register. Those who have: {known}.</source>
        <translation>{user} har ingen nøgle til dette register. De, der har: {known}.</translation>
    </message>
    <message>
        <source>{user} may not do this in the register {path}. Officers ask and publish; only managers record consents and people. Ask a manager, or whoever keeps the register for another role.</source>
        <translation>{user} kan ikke gøre dette i registret {path}. Medarbejdere spørger og offentliggør; kun forvaltere registrerer samtykker og personer. Spørg en forvalter, eller bed den, der styrer registret, om en anden rolle.</translation>
    </message>
    <message>
        <source>{what} was changed by {by} meanwhile. Now it says: {theirs}. You wrote: {yours}. Nothing of yours was kept; look at it again, then decide.</source>
        <translation>{what} blev ændret af {by} i mellemtiden. Nu står der: {theirs}. Du skrev: {yours}. Intet af dit blev gemt; se på det igen, og beslut så.</translation>
    </message>
    <message>
        <source>{who} is refused, because it has other versions ({difference}). Install the same on all machines.</source>
        <translation>{who} er afvist, fordi versionerne er andre ({difference}). Installér det samme på alle maskiner.</translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message>
        <source>Cover the whole person</source>
        <translation>Slør hele personen</translation>
    </message>
    <message>
        <source>Hide anyway</source>
        <translation>Skjul alligevel</translation>
    </message>
    <message>
        <source>Leave it to the register</source>
        <translation>Overlad det til registret</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Ikke et ansigt</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Ikke denne person</translation>
    </message>
    <message>
        <source>This is…</source>
        <translation>Dette er …</translation>
    </message>
    <message>
        <source>cover only the head</source>
        <translation>sløre kun hovedet</translation>
    </message>
    <message>
        <source>cover the whole person</source>
        <translation>sløre hele personen</translation>
    </message>
    <message>
        <source>draw a face</source>
        <translation>tegne et ansigt</translation>
    </message>
    <message>
        <source>hide the face</source>
        <translation>skjule ansigtet</translation>
    </message>
    <message>
        <source>leave it to the register</source>
        <translation>overlade det til registret</translation>
    </message>
    <message>
        <source>move the frame</source>
        <translation>flytte rammen</translation>
    </message>
    <message>
        <source>not a face</source>
        <translation>ikke et ansigt</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>ikke denne person</translation>
    </message>
    <message>
        <source>say who it is</source>
        <translation>sige, hvem det er</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>The face in the photo</source>
        <translation>Ansigtet i billedet</translation>
    </message>
    <message>
        <source>{name} consents to: {channels}, until {day}.</source>
        <translation>{name} samtykker til: {channels}, til {day}.</translation>
    </message>
    <message>
        <source>{name} consents to: {channels}.</source>
        <translation>{name} samtykker til: {channels}.</translation>
    </message>
    <message>
        <source>{name}, from the register</source>
        <translation>{name}, fra registret</translation>
    </message>
    <message>
        <source>{name}: no consent to be shown.</source>
        <translation>{name}: ikke noget samtykke til at blive vist.</translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n ansigt</numerusform>
            <numerusform>%n ansigter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more area(s) covered</source>
        <translation>
            <numerusform>%n andet område sløret</numerusform>
            <numerusform>%n andre områder sløret</numerusform>
        </translation>
    </message>
    <message>
        <source>Faces in this photo</source>
        <translation>Ansigter i dette billede</translation>
    </message>
    <message>
        <source>L goes from one to the next, K or a click covers it.</source>
        <translation>L går fra det ene til det næste, K eller et klik dækker det.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Leder efter ansigter …</translation>
    </message>
    <message numerus="yes">
        <source>See %n place(s) where a face may be missed</source>
        <translation>
            <numerusform>Se %n sted, hvor et ansigt kan mangle</numerusform>
            <numerusform>Se %n steder, hvor et ansigt kan mangle</numerusform>
        </translation>
    </message>
    <message>
        <source>a part is shown</source>
        <translation>et udsnit vises</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation>{shown} vises, {hidden} sløret</translation>
    </message>
</context>
<context>
    <name>FaceWall</name>
    <message>
        <source>Faces of this person</source>
        <translation>Denne persons ansigter</translation>
    </message>
</context>
<context>
    <name>FaceWords</name>
    <message>
        <source>A face?</source>
        <translation>Et ansigt?</translation>
    </message>
    <message>
        <source>Covered whole</source>
        <translation>Sløret helt</translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>Skjult af dig</translation>
    </message>
    <message>
        <source>Perhaps {name}</source>
        <translation>Måske {name}</translation>
    </message>
    <message>
        <source>Some likeness to the reference picture ({number}).</source>
        <translation>Nogen lighed med referencebilledet ({number}).</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Ukendt person</translation>
    </message>
    <message>
        <source>Very like the reference picture ({number}).</source>
        <translation>Ligner referencebilledet meget ({number}).</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>Du sagde, hvem dette er.</translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Copy details</source>
        <translation>Kopiér detaljer</translation>
    </message>
    <message>
        <source>Nothing was published because of it. The details hold no names, paths or pictures; please report them.</source>
        <translation>Intet blev offentliggjort på grund af dette. Detaljerne indeholder hverken navne, filstier eller billeder; indberet dem gerne.</translation>
    </message>
    <message>
        <source>Something went wrong inside PhotoConsent.</source>
        <translation>Noget gik galt i PhotoConsent.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>acknowledgement</source>
        <translation>underskriften</translation>
    </message>
    <message>
        <source>born</source>
        <translation>Født (born)</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanaler (channels)</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolonner</translation>
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
        <translation>blanket</translation>
    </message>
    <message>
        <source>form text</source>
        <translation>blankettekst</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>Forældre (guardians)</translation>
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
        <translation>sprog</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencebilleder</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Gennemgang</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>underskrifter</translation>
    </message>
    <message>
        <source>signed_on</source>
        <translation>Underskrevet (signed_on)</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Referencebillede</translation>
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
        <translation>Begrundelse</translation>
    </message>
</context>
<context>
    <name>FilingDesk</name>
    <message numerus="yes">
        <source>%n form(s) to confirm</source>
        <translation>
            <numerusform>%n skema at bekræfte</numerusform>
            <numerusform>%n skemaer at bekræfte</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose scans</source>
        <translation>Vælg scanninger</translation>
    </message>
    <message>
        <source>Choose scans…</source>
        <translation>Vælg scanninger …</translation>
    </message>
    <message>
        <source>Drop scanned forms here, as many as you like: PDF or pictures. The code on each finds its person; then you confirm what was ticked.</source>
        <translation>Slip scannede skemaer her, så mange du vil: PDF eller billeder. Koden på hvert finder personen; så bekræfter du, hvad der er afkrydset.</translation>
    </message>
    <message>
        <source>Every form is filed. The scans themselves may be deleted: the register keeps them.</source>
        <translation>Alle skemaer er arkiveret. Selve filerne kan slettes: registret har dem.</translation>
    </message>
    <message>
        <source>Forms ({patterns})</source>
        <translation>Skemaer ({patterns})</translation>
    </message>
    <message>
        <source>No code was found that names the person. Read the name on the form, and choose.</source>
        <translation>Ingen kode på skemaet viser, hvem det gælder. Læs navnet på skemaet, og vælg.</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>På skemaet</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Læst og forstået</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Læser %n fil …</numerusform>
            <numerusform>Læser %n filer …</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned forms</source>
        <translation>Scannede skemaer</translation>
    </message>
    <message>
        <source>This very scan is on file already, as {consent}.</source>
        <translation>Netop denne scanning er allerede arkiveret, som {consent}.</translation>
    </message>
    <message>
        <source>What did {name} tick?</source>
        <translation>Hvad satte {name} kryds ved?</translation>
    </message>
    <message>
        <source>Whose form is it?</source>
        <translation>Hvis skema er det?</translation>
    </message>
    <message>
        <source>{name}: read and understood</source>
        <translation>{name}: læst og forstået</translation>
    </message>
</context>
<context>
    <name>FilingModel</name>
    <message>
        <source>{file}
Whose form is it?</source>
        <translation>{file}
Hvis skema er det?</translation>
    </message>
    <message>
        <source>{file}, page {pages}</source>
        <translation>{file}, side {pages}</translation>
    </message>
    <message>
        <source>{name}
Filed as {label}</source>
        <translation>{name}
Arkiveret som {label}</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Begin the copy here</source>
        <translation>Lad kopien begynde her</translation>
    </message>
    <message>
        <source>Doubtful face before</source>
        <translation>Forrige tvivlsomme ansigt</translation>
    </message>
    <message>
        <source>End the copy here</source>
        <translation>Lad kopien slutte her</translation>
    </message>
    <message>
        <source>From here on somebody else</source>
        <translation>Herfra en anden</translation>
    </message>
    <message>
        <source>Goes on as the next one</source>
        <translation>Fortsætter som det næste</translation>
    </message>
    <message>
        <source>Next doubtful face</source>
        <translation>Næste tvivlsomme ansigt</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ét billede tilbage</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ét billede frem</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>begin the copy here</source>
        <translation>lad kopien begynde her</translation>
    </message>
    <message>
        <source>end the copy here</source>
        <translation>lad kopien slutte her</translation>
    </message>
    <message>
        <source>one face</source>
        <translation>ét ansigt</translation>
    </message>
    <message>
        <source>somebody else from here on</source>
        <translation>herfra en anden</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Frame {n} of {count}</source>
        <translation>Billede {n} af {count}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>FirstDay</name>
    <message>
        <source>Back to your own register</source>
        <translation>Tilbage til dit eget register</translation>
    </message>
    <message>
        <source>Building the sample…</source>
        <translation>Laver eksemplet …</translation>
    </message>
    <message>
        <source>Make your own register</source>
        <translation>Lav dit eget register</translation>
    </message>
    <message>
        <source>These are sample pictures with a register of their own. Have a look around.</source>
        <translation>Dette er eksempelbilleder med et eget register. Se dig omkring.</translation>
    </message>
</context>
<context>
    <name>FirstSight</name>
    <message>
        <source>Looking for faces…</source>
        <translation>Leder efter ansigter …</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Add your people</source>
        <translation>Tilføj folk</translation>
    </message>
    <message>
        <source>Back to your own register</source>
        <translation>Tilbage til dit eget register</translation>
    </message>
    <message>
        <source>Building the sample…</source>
        <translation>Laver eksemplet …</translation>
    </message>
    <message>
        <source>Choose the rules</source>
        <translation>Vælg reglerne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Første skridt</translation>
    </message>
    <message>
        <source>Four photos with a register of their own: one person has signed, about a hundred have not. Nothing of it gets into your register.</source>
        <translation>Fire billeder med et eget register: én person har skrevet under, omkring hundrede har ikke. Intet af det kommer i dit register.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importér en tabel …</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Pas på adgangssætningen</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Forlad guiden</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Lav arket</translation>
    </message>
    <message>
        <source>Name the channels</source>
        <translation>Angiv kanalerne</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Ny person …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Print this sheet, write the passphrase on it by hand, and lock it away, not beside the computer.</source>
        <translation>Ingen kan genskabe en tabt adgangssætning. Udskriv dette ark, skriv adgangssætningen på i hånden, og lås det inde et andet sted end ved computeren.</translation>
    </message>
    <message>
        <source>One by one, or all from a table. Print forms for those who have not signed; their scans are filed under Register.</source>
        <translation>Én ad gangen, eller alle fra en tabel. Udskriv skemaer til dem, der ikke har skrevet under; scanninger arkiveres under Register.</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>Udskriv tomme skemaer …</translation>
    </message>
    <message>
        <source>Try it on sample pictures</source>
        <translation>Prøv med eksempelbilleder</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Prøv det</translation>
    </message>
    <message>
        <source>Where do you publish? Nobody is shown in a channel that is not ticked here. Whoever answers for a channel gets the mail when a picture must come down.</source>
        <translation>Hvor offentliggør I? Ingen vises i en kanal, der ikke er afkrydset her. Den ansvarlige for en kanal får mailen, når et billede skal tages ned.</translation>
    </message>
    <message>
        <source>Which guideline does your organisation follow? It can be changed at any time.</source>
        <translation>Hvilken retningslinje følger jeres organisation? Det kan ændres når som helst.</translation>
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
        <translation>Aftale med fotograf</translation>
    </message>
    <message>
        <source>All forms, as an adult's</source>
        <translation>Alle blanketter, som for voksne</translation>
    </message>
    <message>
        <source>Child, signed by the guardians</source>
        <translation>Barn, underskrevet af forældrene</translation>
    </message>
    <message>
        <source>Patient or service user: one picture, one use</source>
        <translation>Patient eller bruger: ét billede, én brug</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>The same, said to guardians</source>
        <translation>Det samme, sagt til forældre</translation>
    </message>
    <message>
        <source>Visitors: three on a sheet</source>
        <translation>Besøgende: tre på et ark</translation>
    </message>
    <message>
        <source>What everybody has a right to know</source>
        <translation>Det, alle har ret til at vide</translation>
    </message>
</context>
<context>
    <name>FormPoints</name>
    <message>
        <source>The forms leave out what the law wants told: {points}. Who signs them is not informed.</source>
        <translation>Blanketterne udelader noget, loven vil have sagt: {points}. Den, der skriver under, er ikke informeret.</translation>
    </message>
    <message>
        <source>access (13(2)(b))</source>
        <translation>indsigt (13, stk. 2, b)</translation>
    </message>
    <message>
        <source>correction (13(2)(b))</source>
        <translation>berigtigelse (13, stk. 2, b)</translation>
    </message>
    <message>
        <source>erasure (13(2)(b))</source>
        <translation>sletning (13, stk. 2, b)</translation>
    </message>
    <message>
        <source>handing over (13(2)(b))</source>
        <translation>udlevering (13, stk. 2, b)</translation>
    </message>
    <message>
        <source>how long (13(2)(a))</source>
        <translation>hvor længe (13, stk. 2, a)</translation>
    </message>
    <message>
        <source>no decision by a computer alone (13(2)(f))</source>
        <translation>ingen afgørelse af en computer alene (13, stk. 2, f)</translation>
    </message>
    <message>
        <source>other countries (13(1)(f))</source>
        <translation>andre lande (13, stk. 1, f)</translation>
    </message>
    <message>
        <source>restriction (13(2)(b))</source>
        <translation>begrænsning (13, stk. 2, b)</translation>
    </message>
    <message>
        <source>that consent can be taken back (7(3))</source>
        <translation>at samtykket kan trækkes tilbage (7, stk. 3)</translation>
    </message>
    <message>
        <source>that it is voluntary (13(2)(e))</source>
        <translation>at det er frivilligt (13, stk. 2, e)</translation>
    </message>
    <message>
        <source>the complaint to Datatilsynet (13(2)(d))</source>
        <translation>klagen til Datatilsynet (13, stk. 2, d)</translation>
    </message>
    <message>
        <source>the legal basis (13(1)(c))</source>
        <translation>retsgrundlaget (13, stk. 1, c)</translation>
    </message>
    <message>
        <source>what recognition keeps (9(2)(a))</source>
        <translation>hvad genkendelse gemmer (9, stk. 2, a)</translation>
    </message>
    <message>
        <source>who sees the pictures (13(1)(e))</source>
        <translation>hvem der ser billederne (13, stk. 1, e)</translation>
    </message>
</context>
<context>
    <name>FormTextsDesk</name>
    <message>
        <source>(left out)</source>
        <translation>(udeladt)</translation>
    </message>
    <message>
        <source>All back to our words</source>
        <translation>Alt tilbage til vores ord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back to our words</source>
        <translation>Tilbage til vores ord</translation>
    </message>
    <message>
        <source>Keep the texts</source>
        <translation>Gem teksterne</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Blankettens sprog</translation>
    </message>
    <message>
        <source>Logo above the forms (PNG)</source>
        <translation>Logo over blanketterne (PNG)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Intet logo</translation>
    </message>
    <message>
        <source>Not kept yet. Keep the texts, or press Back once more to leave them.</source>
        <translation>Ikke gemt endnu. Gem teksterne, eller tryk Tilbage en gang til for at lade dem være.</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Vores ord</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Billeder ({patterns})</translation>
    </message>
    <message>
        <source>Say it in your own words; a line that is empty is left out. Forms printed before keep the text they had, and each consent keeps the version and the full text that was signed. A lawyer of yours decides.</source>
        <translation>Sig det med jeres egne ord; en tom linje udelades. Blanketter, der er udskrevet før, beholder den tekst, de havde, og hvert samtykke beholder versionen og hele den tekst, der blev underskrevet. Jeres jurist afgør det.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taget tilbage.</translation>
    </message>
    <message>
        <source>Texts and logo of the forms</source>
        <translation>Tekster og logo på blanketterne</translation>
    </message>
    <message>
        <source>The forms are kept.</source>
        <translation>Blanketterne er gemt.</translation>
    </message>
    <message>
        <source>The lines of the forms</source>
        <translation>Linjerne på blanketterne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Your logo stands above each form.</source>
        <translation>Jeres logo står over hver blanket.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Jeres ord</translation>
    </message>
    <message>
        <source>Yours: {words}</source>
        <translation>Jeres: {words}</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>On a screen</source>
        <translation>På skærm</translation>
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
        <translation>Her kan et ansigt være overset. Klik for at dække det.</translation>
    </message>
    <message>
        <source>Look where a face may be missed</source>
        <translation>Se, hvor et ansigt kan mangle</translation>
    </message>
    <message>
        <source>There is a face: cover it</source>
        <translation>Der er et ansigt: dæk det</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n cop(ies) are made and on record.</source>
        <translation>
            <numerusform>%n kopi er lavet og står i registret.</numerusform>
            <numerusform>%n kopier er lavet og står i registret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half-made cop(ies) were removed.</source>
        <translation>
            <numerusform>%n halvfærdig kopi blev fjernet.</numerusform>
            <numerusform>%n halvfærdige kopier blev fjernet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n af dem skulle være nede nu.</numerusform>
            <numerusform>%n af dem skulle være nede nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are left: open them and prepare them again.</source>
        <translation>
            <numerusform>%n billede mangler: Åbn det, og klargør det igen.</numerusform>
            <numerusform>%n billeder mangler: Åbn dem, og klargør dem igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published cop(ies) must come down.</source>
        <translation>
            <numerusform>%n offentliggjort kopi skal tages ned.</numerusform>
            <numerusform>%n offentliggjorte kopier skal tages ned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>The copies for {folder} were not finished.</source>
        <translation>Kopierne til {folder} blev ikke færdige.</translation>
    </message>
    <message>
        <source>Work that nobody has touched for {days} days was removed, because personal data is not kept for ever: {names}. The photos themselves are where they were.</source>
        <translation>Arbejde, som ingen har rørt i {days} dage, er fjernet, for personoplysninger skal ikke gemmes for evigt: {names}. Selve billederne ligger, hvor de lå.</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>All of them are…</source>
        <translation>De er alle …</translation>
    </message>
    <message>
        <source>Hide all</source>
        <translation>Skjul alle</translation>
    </message>
    <message>
        <source>Leave it to the register</source>
        <translation>Overlad det til registret</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Én person</translation>
    </message>
    <message>
        <source>Take faces out</source>
        <translation>Tag ansigter ud</translation>
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
        <translation>skjul en person</translation>
    </message>
    <message>
        <source>leave it to the register</source>
        <translation>overlad det til registret</translation>
    </message>
    <message>
        <source>put people together</source>
        <translation>slå personer sammen</translation>
    </message>
    <message>
        <source>say who they are</source>
        <translation>sig hvem de er</translation>
    </message>
    <message>
        <source>take faces out</source>
        <translation>tag ansigter ud</translation>
    </message>
</context>
<context>
    <name>GroupDesk</name>
    <message numerus="yes">
        <source>%n person(s) joined.</source>
        <translation>
            <numerusform>%n person er med.</numerusform>
            <numerusform>%n personer er med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) leave; what they signed stays as it is.</source>
        <translation>
            <numerusform>%n person går ud; det underskrevne står, som det er.</numerusform>
            <numerusform>%n personer går ud; det underskrevne står, som det er.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group says who belongs together, never who may be shown.</source>
        <translation>En gruppe siger, hvem der hører sammen, aldrig hvem der må vises.</translation>
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
        <translation>Slags</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Print forms for all…</source>
        <translation>Udskriv formularer til alle…</translation>
    </message>
    <message>
        <source>Remove the group…</source>
        <translation>Fjern gruppen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Search the register by name or number</source>
        <translation>Søg i registret efter navn eller nummer</translation>
    </message>
    <message>
        <source>Show in the list of people</source>
        <translation>Vis i listen over personer</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taget tilbage.</translation>
    </message>
    <message>
        <source>The ticked join it</source>
        <translation>De afkrydsede kommer med</translation>
    </message>
    <message>
        <source>The ticked leave it</source>
        <translation>De afkrydsede går ud</translation>
    </message>
    <message>
        <source>Tick who joins.</source>
        <translation>Sæt kryds ved dem, der kommer med.</translation>
    </message>
    <message>
        <source>Tick who leaves.</source>
        <translation>Sæt kryds ved dem, der går ud.</translation>
    </message>
    <message>
        <source>Told on paper…</source>
        <translation>Fik det at vide på papir…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>What the group is called from now on</source>
        <translation>Hvad gruppen hedder fra nu af</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Hvem der hører til</translation>
    </message>
    <message>
        <source>Who does not</source>
        <translation>Hvem der ikke gør</translation>
    </message>
    <message>
        <source>Yes, remove it; the people stay</source>
        <translation>Ja, fjern den; personerne bliver</translation>
    </message>
    <message>
        <source>{before} is called {name} now.</source>
        <translation>{before} hedder nu {name}.</translation>
    </message>
    <message>
        <source>{name} is removed; its people are in the register as before.</source>
        <translation>{name} er fjernet; personerne er i registret som før.</translation>
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
        <translation>Hold</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message numerus="yes">
        <source>%n people are chosen.</source>
        <translation>
            <numerusform>%n person er valgt.</numerusform>
            <numerusform>%n personer er valgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Vælg en person</translation>
    </message>
    <message>
        <source>{name}, from the register</source>
        <translation>{name}, fra registret</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n ansigt</numerusform>
            <numerusform>%n ansigter</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>Skjult af dig</translation>
    </message>
    <message>
        <source>Not certain: you have to say whether it is.</source>
        <translation>Ikke sikkert: du skal sige, om det passer.</translation>
    </message>
    <message>
        <source>Recognised in every photo.</source>
        <translation>Genkendt på alle billeder.</translation>
    </message>
    <message>
        <source>Recognised in {sure} of {all} photos: is it the same person?</source>
        <translation>Genkendt på {sure} af {all} billeder: er det samme person?</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Ukendt person</translation>
    </message>
    <message>
        <source>You decided to hide this person.</source>
        <translation>Du har bestemt, at personen skal skjules.</translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation>Du har sagt, hvem det er.</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}?</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation>{shown} vist, {hidden} sløret</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Due for review</source>
        <translation>Gennemgang mangler</translation>
    </message>
    <message>
        <source>Has not answered</source>
        <translation>Har ikke svaret</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Børn</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gæst</numerusform>
            <numerusform>%n gæster</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>It may be anybody in the register.</source>
        <translation>Det kan være hvem som helst i registret.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Navn eller nummer</translation>
    </message>
    <message>
        <source>Only those ticked are recognised. Whoever reserved against any picture is still looked for.</source>
        <translation>Kun de afkrydsede bliver genkendt. Dem, der har frabedt sig ethvert billede, bliver der stadig set efter.</translation>
    </message>
    <message>
        <source>People in the register; tick who was there</source>
        <translation>Personer i registret; sæt kryds ved dem, der var der</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Søg i registret</translation>
    </message>
    <message>
        <source>Tick a whole group</source>
        <translation>Sæt kryds ved en hel gruppe</translation>
    </message>
    <message>
        <source>Tick a whole group…</source>
        <translation>Sæt kryds ved en hel gruppe…</translation>
    </message>
    <message>
        <source>Tick all found</source>
        <translation>Vælg alle fundne</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Fjern alle krydser</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Hvem var der?</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>Back to Help</source>
        <translation>Tilbage til Hjælp</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Siderne i vejledningen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Søg i vejledningen</translation>
    </message>
    <message>
        <source>The guide does not say these words.</source>
        <translation>Disse ord står ikke i vejledningen.</translation>
    </message>
</context>
<context>
    <name>GuidelineDesk</name>
    <message numerus="yes">
        <source>%n signature(s) recorded.</source>
        <translation>
            <numerusform>%n underskrift registreret.</numerusform>
            <numerusform>%n underskrifter registreret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Employees who have not signed</source>
        <translation>Ansatte, der ikke har skrevet under</translation>
    </message>
    <message>
        <source>Employees whose review is due</source>
        <translation>Ansatte, der skal have gennemgang</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Retningslinje</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Holdt den</translation>
    </message>
    <message>
        <source>Held with the ticked</source>
        <translation>Holdt med de afkrydsede</translation>
    </message>
    <message numerus="yes">
        <source>Last held {day} by {leader} with %n person(s).</source>
        <translation>
            <numerusform>Senest holdt {day} af {leader} med %n person.</numerusform>
            <numerusform>Senest holdt {day} af {leader} med %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Nothing else is due.</source>
        <translation>Intet andet forfalder.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Læst og forstået</translation>
    </message>
    <message>
        <source>Record that all of these have signed? {names}</source>
        <translation>Skal det registreres, at alle disse har skrevet under? {names}</translation>
    </message>
    <message>
        <source>Record the review with all of these? {names}</source>
        <translation>Skal gennemgangen registreres med alle disse? {names}</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Trukket tilbage.</translation>
    </message>
    <message>
        <source>The register follows “{policy}”, guideline version {version}.</source>
        <translation>Registret følger »{policy}«, retningslinje version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>The review with %n person(s) is recorded.</source>
        <translation>
            <numerusform>Gennemgangen med %n person er registreret.</numerusform>
            <numerusform>Gennemgangen med %n personer er registreret.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticked have signed</source>
        <translation>De afkrydsede har skrevet under</translation>
    </message>
    <message>
        <source>Tick who has signed.</source>
        <translation>Sæt kryds ved dem, der har skrevet under.</translation>
    </message>
    <message>
        <source>Tick who took part, and say who led it.</source>
        <translation>Sæt kryds ved deltagerne, og skriv, hvem der ledede den.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>What else is due</source>
        <translation>Andet, der forfalder</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Årlig gennemgang</translation>
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
        <translation>Et ord at komme tilbage med</translation>
    </message>
    <message>
        <source>A word to come back with (may be empty)</source>
        <translation>Et ord at komme tilbage med (kan stå tomt)</translation>
    </message>
    <message>
        <source>Choose a word of four characters or more, or none.</source>
        <translation>Vælg et ord på fire tegn eller mere, eller intet.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Giv den fra dig</translation>
    </message>
    <message>
        <source>Hand the screen over</source>
        <translation>Giv skærmen fra dig</translation>
    </message>
    <message>
        <source>The window locks while somebody signs. This computer remembers the passphrase, but whoever holds the screen must not come in by that: the window opens to the passphrase typed, or to a word that you choose here. The word opens it once, and is void after five wrong tries.</source>
        <translation>Vinduet låses, mens nogen skriver under. Denne computer husker adgangssætningen, men den, der har skærmen, må ikke komme ind med den: vinduet åbnes med adgangssætningen skrevet ind, eller med et ord, du vælger her. Ordet åbner én gang og gælder ikke længere efter fem forkerte forsøg.</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Vælg en mappe.</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Alt om denne person …</translation>
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
        <translation>Sider at læse, og ved siden af dem hver formular, portrættet, talmønstrene, alle publiceringer og loggen: som filer, alle kan åbne.</translation>
    </message>
    <message>
        <source>These files are not encrypted. Hand them over, then delete them.</source>
        <translation>Disse filer er ikke krypteret. Udlever dem, og slet dem så.</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>Lav mappen</translation>
    </message>
</context>
<context>
    <name>HelpOverview</name>
    <message>
        <source>Before and after: move the line</source>
        <translation>Før og efter: flyt linjen</translation>
    </message>
    <message>
        <source>Covered until you have looked: the program is not sure who it is, or whether it is a face.</source>
        <translation>Sløret, til du har set på det: Programmet er ikke sikkert på, hvem det er, eller om det er et ansigt.</translation>
    </message>
    <message>
        <source>Covered: every other face. Saying who it is does not replace a consent.</source>
        <translation>Sløret: alle andre ansigter. At sige, hvem det er, erstatter ikke et samtykke.</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + piletast</translation>
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
        <translation>Opgiv rammen, læg værktøjet væk</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Sådan afgøres det</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Make the frame wider, narrower, higher or lower</source>
        <translation>Gør rammen bredere, smallere, højere eller lavere</translation>
    </message>
    <message>
        <source>Move the photo that is larger than its place</source>
        <translation>Flyt et billede, der er større end pladsen</translation>
    </message>
    <message>
        <source>No detector finds every face. Look at each photo before it goes out, and draw what is missing.</source>
        <translation>Intet program finder alle ansigter. Se på hvert billede, før det offentliggøres, og tegn det ind, der mangler.</translation>
    </message>
    <message>
        <source>Nothing goes over the network</source>
        <translation>Intet sendes over nettet</translation>
    </message>
    <message>
        <source>On this computer the system itself cuts off every process that opens pictures: even a picture made to take the program over could send nothing.</source>
        <translation>På denne maskine lukker systemet selv nettet for alle processer, der åbner billeder: Selv et billede, der er lavet til at overtage programmet, kan ikke sende noget.</translation>
    </message>
    <message>
        <source>Only the register goes over the network</source>
        <translation>Kun registeret går over nettet</translation>
    </message>
    <message>
        <source>Place the frame</source>
        <translation>Sæt rammen på plads</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Læs vejledningen</translation>
    </message>
    <message>
        <source>See the photo as it would be published</source>
        <translation>Se billedet, som det ville blive offentliggjort</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + piletast</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>Vis de første skridt igen</translation>
    </message>
    <message>
        <source>Shown: it is certain who it is, and a written consent covers the channel and the day.</source>
        <translation>Vises: Det er sikkert, hvem det er, og et skriftligt samtykke dækker kanalen og dagen.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Tag rundvisningen</translation>
    </message>
    <message>
        <source>The program opens no connection, and no library in it may send anything.</source>
        <translation>Programmet åbner ingen forbindelse, og ingen del af det må sende noget.</translation>
    </message>
    <message>
        <source>This system offers no way to cut the processes that open pictures off the network. A firewall that refuses PhotoConsent every connection does; nothing in the program needs one.</source>
        <translation>Dette system kan ikke lukke nettet for de processer, der åbner billeder. Det kan en firewall, der nægter PhotoConsent alle forbindelser; intet i programmet har brug for nogen.</translation>
    </message>
    <message>
        <source>With a tool, or after E: bring a frame, move it</source>
        <translation>Med et værktøj, eller efter E: hent en ramme, flyt den</translation>
    </message>
    <message>
        <source>Your organisation's register is on a server, and the program is connected to that server alone. Names, texts, forms and portraits are encrypted before they leave this computer; days and numbers are not. Photos and copies stay where they are. No library in the program may send anything.</source>
        <translation>Organisationens register ligger på en server, og programmet er kun forbundet med den server. Navne, tekster, formularer og portrætter bliver krypteret, før de forlader denne computer; datoer og antal bliver ikke. Billeder og kopier bliver, hvor de er. Ingen biblioteker i programmet må sende noget.</translation>
    </message>
    <message>
        <source>hold C</source>
        <translation>hold C</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%n line(s) have something wrong. Nothing is taken in before they are mended in the table.</source>
        <translation>
            <numerusform>Der er noget galt med %n linje. Intet tages ind, før den er rettet i tabellen.</numerusform>
            <numerusform>Der er noget galt med %n linjer. Intet tages ind, før de er rettet i tabellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the register and changed.</source>
        <translation>
            <numerusform>%n af dem er i registret og er ændret.</numerusform>
            <numerusform>%n af dem er i registret og er ændret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are not in the table: {names}</source>
        <translation>
            <numerusform>%n person er ikke i tabellen: {names}</numerusform>
            <numerusform>%n personer er ikke i tabellen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can be taken in.</source>
        <translation>
            <numerusform>%n person kan tages ind.</numerusform>
            <numerusform>%n personer kan tages ind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n person importeret.</numerusform>
            <numerusform>%n personer importeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Columns that are left alone: {names}</source>
        <translation>Kolonner, der ikke bruges: {names}</translation>
    </message>
    <message>
        <source>Columns: {names}</source>
        <translation>Kolonner: {names}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolonner…</translation>
    </message>
    <message>
        <source>Compare with the register, and take in what changed</source>
        <translation>Sammenlign med registret, og tag det ændrede ind</translation>
    </message>
    <message>
        <source>Everybody is taken in. These reference pictures could not be used:</source>
        <translation>Alle er taget ind. Disse referencebilleder kunne ikke bruges:</translation>
    </message>
    <message>
        <source>Everybody joins the group</source>
        <translation>Alle kommer med i gruppen</translation>
    </message>
    <message>
        <source>Files may lie outside the folder of the table</source>
        <translation>Filer må ligge uden for tabellens mappe</translation>
    </message>
    <message>
        <source>Group that everybody joins; empty: none</source>
        <translation>Gruppe, som alle kommer med i; tom: ingen</translation>
    </message>
    <message>
        <source>Only for a table that you trust: it chooses which files are taken in.</source>
        <translation>Kun for en tabel, du stoler på: Den vælger, hvilke filer der tages ind.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Læser tabellen …</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tag ind</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n person(s)</source>
        <translation>
            <numerusform>Tag %n person ind</numerusform>
            <numerusform>Tag %n personer ind</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in the people…</source>
        <translation>Tager personerne ind …</translation>
    </message>
    <message>
        <source>The lines of the table</source>
        <translation>Linjerne i tabellen</translation>
    </message>
    <message>
        <source>They leave altogether today</source>
        <translation>De holder helt op i dag</translation>
    </message>
    <message>
        <source>They leave the group today</source>
        <translation>De går ud af gruppen i dag</translation>
    </message>
    <message>
        <source>Those who are not in the table</source>
        <translation>De, der ikke er i tabellen</translation>
    </message>
    <message>
        <source>Those who are not in the table stay</source>
        <translation>De, der ikke er i tabellen, bliver</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n skema</numerusform>
            <numerusform>%n skemaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference picture(s)</source>
        <translation>
            <numerusform>%n referencebillede</numerusform>
            <numerusform>%n referencebilleder</numerusform>
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
        <translation>Hvad der tages ind</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>is in the register</source>
        <translation>er i registret</translation>
    </message>
    <message>
        <source>no form</source>
        <translation>uden skema</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} bliver {after}</translation>
    </message>
    <message>
        <source>{role}, no consent</source>
        <translation>{role}, intet samtykke</translation>
    </message>
</context>
<context>
    <name>InThreePictures</name>
    <message>
        <source>It finds the faces in your photos …</source>
        <translation>Programmet finder ansigterne i billederne …</translation>
    </message>
    <message>
        <source>… and covers everybody else in the copies.</source>
        <translation>… og slører alle andre i kopierne.</translation>
    </message>
    <message>
        <source>… looks up who has consented in writing …</source>
        <translation>… slår op, hvem der har samtykket skriftligt …</translation>
    </message>
</context>
<context>
    <name>KeyHand</name>
    <message>
        <source>{x} % from the left, {y} % from the top, {width} % wide, {height} % high.</source>
        <translation>{x} % fra venstre, {y} % fra toppen, {width} % bred, {height} % høj.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>A copy by mail to (may be empty)</source>
        <translation>En kopi på mail til (kan være tom)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Et andet sprog</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>I would like a copy on paper</source>
        <translation>Jeg vil gerne have en kopi på papir</translation>
    </message>
    <message>
        <source>No to all pictures here</source>
        <translation>Nej til alle billeder her</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>På skærmen</translation>
    </message>
    <message>
        <source>Thank you. Your answer is recorded.</source>
        <translation>Tak. Dit svar er registreret.</translation>
    </message>
    <message>
        <source>Yes to what I ticked</source>
        <translation>Ja til det, jeg har sat kryds ved</translation>
    </message>
    <message>
        <source>You can change your mind at any time: tell us.</source>
        <translation>Du kan ombestemme dig når som helst: sig det til os.</translation>
    </message>
</context>
<context>
    <name>KioskForm</name>
    <message>
        <source>Draw it anew</source>
        <translation>Tegn igen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message numerus="yes">
        <source>%n month(s) later the face is covered, whatever was signed.</source>
        <translation>
            <numerusform>%n måned senere dækkes ansigtet, uanset hvad der er underskrevet.</numerusform>
            <numerusform>%n måneder senere dækkes ansigtet, uanset hvad der er underskrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the face is covered, whatever was signed.</source>
        <translation>Fra da af dækkes ansigtet, uanset hvad der er underskrevet.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Nothing is removed from the register by it.</source>
        <translation>Intet bliver fjernet fra registret af det.</translation>
    </message>
    <message>
        <source>Record the last day</source>
        <translation>Registrér sidste dag</translation>
    </message>
    <message>
        <source>Stays after all</source>
        <translation>Bliver alligevel</translation>
    </message>
    <message>
        <source>What is published then has to come down; it is listed under Published.</source>
        <translation>Det, der da er udgivet, skal ned; det står under Udgivet.</translation>
    </message>
    <message>
        <source>What was published before may stay out.</source>
        <translation>Det, der blev udgivet før, må blive stående.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} holder op</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close once more to leave.</source>
        <translation>Luk en gang til for at afslutte.</translation>
    </message>
    <message>
        <source>Copies are being made. Wait until that is done, or stop it.</source>
        <translation>Kopierne er under arbejde. Vent til de er færdige, eller stop.</translation>
    </message>
    <message>
        <source>Copies are being made: those under way will be finished, the rest can be made later.</source>
        <translation>Der laves kopier: de igangværende bliver færdige, resten kan laves senere.</translation>
    </message>
    <message>
        <source>Do it once more to go on all the same.</source>
        <translation>Gør det en gang til for at gå videre alligevel.</translation>
    </message>
    <message>
        <source>Photos are still being searched. What you said about them is kept.</source>
        <translation>Billederne gennemsøges stadig. Det, du har sagt om dem, er gemt.</translation>
    </message>
</context>
<context>
    <name>ListSwitch</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People ({n})</source>
        <translation>Personer ({n})</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Billeder</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Copies are still being made: {n} of {all}.</source>
        <translation>Kopierne laves fortsat: {n} af {all}.</translation>
    </message>
    <message>
        <source>Everything is as you left it. The passphrase shows it again.</source>
        <translation>Alt er, som du forlod det. Adgangssætningen viser det igen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Remembered on this computer: press Enter</source>
        <translation>Husket på denne computer: tryk på Enter</translation>
    </message>
    <message>
        <source>Something behind this page is not finished. Unlock the window first, then close it.</source>
        <translation>Noget bag denne side er ikke færdigt. Lås først vinduet op, og luk det så.</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>Vinduet er låst</translation>
    </message>
    <message>
        <source>The word that you chose, or the passphrase</source>
        <translation>Ordet, du valgte, eller adgangssætningen</translation>
    </message>
    <message>
        <source>This is neither the word nor the passphrase. Check capital letters.</source>
        <translation>Dette er hverken ordet eller adgangssætningen. Tjek store og små bogstaver.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Check capital letters and the keyboard's language.</source>
        <translation>Det er ikke adgangssætningen. Kontrollér store bogstaver og tastaturets sprog.</translation>
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
        <translation>Luk registret</translation>
    </message>
    <message>
        <source>Copies are being made. Wait until that is done, or stop it.</source>
        <translation>Kopierne er under arbejde. Vent til de er færdige, eller stop.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lås vinduet</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Åbn mappe</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Åbn mappe …</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Åbn billeder</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Åbn billeder …</translation>
    </message>
    <message>
        <source>Open the register first: it says who may be shown.</source>
        <translation>Åbn registret først: Det siger, hvem der kan vises.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Offentliggjort</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Put every frame right and press “Looks right” on each photo first; only those are saved.</source>
        <translation>Ret hver ramme, og tryk på »Ser rigtigt ud« på hvert billede først; kun de bliver gemt.</translation>
    </message>
    <message>
        <source>Save the marked faces</source>
        <translation>Gem de markerede ansigter</translation>
    </message>
    <message>
        <source>Save the marked faces…</source>
        <translation>Gem de markerede ansigter …</translation>
    </message>
    <message numerus="yes">
        <source>The faces of %n photo(s) are saved. Measure with: photoconsent evaluate</source>
        <translation>
            <numerusform>Ansigterne i %n billede er gemt. Mål med: photoconsent evaluate</numerusform>
            <numerusform>Ansigterne i %n billeder er gemt. Mål med: photoconsent evaluate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
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
        <translation>Beskeder</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hvordan det blev givet</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Behandlingsgrundlag</translation>
    </message>
    <message>
        <source>Manager who vouches for it</source>
        <translation>Leder, der står inde for det</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Flere felter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Purposes, separated by ;</source>
        <translation>Formål, adskilt af ;</translation>
    </message>
    <message>
        <source>Unit that answers for it</source>
        <translation>Ansvarlig enhed</translation>
    </message>
</context>
<context>
    <name>NewGroup</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Navn på en ny gruppe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
</context>
<context>
    <name>NotPrepared</name>
    <message>
        <source>A file of the operating system: left alone.</source>
        <translation>En fil, der hører til operativsystemet: ikke rørt.</translation>
    </message>
    <message>
        <source>A hidden file: left alone.</source>
        <translation>En skjult fil: ikke rørt.</translation>
    </message>
    <message>
        <source>A kind of picture that is not read: save it as JPEG.</source>
        <translation>En billedtype, der ikke kan læses: Gem billedet som JPEG.</translation>
    </message>
    <message>
        <source>A video: not prepared.</source>
        <translation>En video: ikke klargjort.</translation>
    </message>
    <message>
        <source>May not be opened.</source>
        <translation>Kan ikke åbnes.</translation>
    </message>
    <message>
        <source>Not a picture: left alone.</source>
        <translation>Ikke et billede: ikke rørt.</translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation>Der findes intet med dette navn.</translation>
    </message>
</context>
<context>
    <name>OlderCopies</name>
    <message>
        <source>Older copies of the same photos are in the folder: {names}.</source>
        <translation>Ældre kopier af de samme billeder ligger i mappen: {names}.</translation>
    </message>
    <message>
        <source>Remove the older copies</source>
        <translation>Fjern de ældre kopier</translation>
    </message>
    <message>
        <source>The older copies are removed.</source>
        <translation>De ældre kopier er fjernet.</translation>
    </message>
    <message>
        <source>These could not be removed: {names}.</source>
        <translation>Disse kunne ikke fjernes: {names}.</translation>
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
        <translation>Databeskyttelsesrådgiver: e-mail, telefon</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>What is empty here becomes a line to write on. Nobody is informed before it is filled in.</source>
        <translation>Det, der er tomt her, bliver en linje at skrive på. Ingen er oplyst, før den er udfyldt.</translation>
    </message>
    <message>
        <source>What the pictures are for, a line each</source>
        <translation>Hvad billederne bruges til, én linje for hvert formål</translation>
    </message>
    <message>
        <source>Where to ask or withdraw: phone, e-mail</source>
        <translation>Hvor man spørger eller trækker tilbage: telefon, e-mail</translation>
    </message>
    <message>
        <source>Who answers for the pictures: name, unit, address</source>
        <translation>Hvem der er ansvarlig for billederne: navn, enhed, adresse</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n cop(ies) made and checked.</source>
        <translation>
            <numerusform>%n kopi lavet og kontrolleret.</numerusform>
            <numerusform>%n kopier lavet og kontrolleret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) done</source>
        <translation>
            <numerusform>%n billede færdigt</numerusform>
            <numerusform>%n billeder færdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a copy, listed below.</source>
        <translation>
            <numerusform>%n billede fik ingen kopi, se nedenfor.</numerusform>
            <numerusform>%n billeder fik ingen kopi, se nedenfor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Omtrent %n minut tilbage</numerusform>
            <numerusform>Omtrent %n minutter tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Omkring %n sekund tilbage</numerusform>
            <numerusform>Omkring %n sekunder tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the faces</source>
        <translation>Tilbake til ansigterne</translation>
    </message>
    <message>
        <source>Certificate for the archive…</source>
        <translation>Certifikat til arkivet …</translation>
    </message>
    <message>
        <source>Changed meanwhile: the copy is as before. Prepare it again.</source>
        <translation>Ændret i mellemtiden: Kopien er som før. Klargør billedet igen.</translation>
    </message>
    <message>
        <source>Copies are ready</source>
        <translation>Kopierne er klar</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>Kopiér opsummeringen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>No copy was made</source>
        <translation>Ingen kopi blev lavet</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at %n of these photo(s).</source>
        <translation>
            <numerusform>Ingen har set på %n af disse billeder.</numerusform>
            <numerusform>Ingen har set på %n af disse billeder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused once the photos under way are finished.</source>
        <translation>Pause, så snart billederne i gang er færdige.</translation>
    </message>
    <message>
        <source>Photos without a copy</source>
        <translation>Billeder uden kopi</translation>
    </message>
    <message>
        <source>Preparing copies</source>
        <translation>Klargør kopier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Some photos have no copy</source>
        <translation>Nogle billeder har ingen kopi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Stoppet før slutningen</translation>
    </message>
    <message>
        <source>Stopping after the photos under way…</source>
        <translation>Stopper efter de billeder, der er under arbejde …</translation>
    </message>
    <message>
        <source>The certificate is written: {files}</source>
        <translation>Certifikatet er skrevet: {files}</translation>
    </message>
    <message>
        <source>The summary is copied.</source>
        <translation>Sammenfatningen er kopieret.</translation>
    </message>
    <message>
        <source>Try again with larger covers in one colour</source>
        <translation>Prøv igen med større dække i én farve</translation>
    </message>
</context>
<context>
    <name>OverviewFields</name>
    <message numerus="yes">
        <source>%n cop(ies) should be down by now.</source>
        <translation>
            <numerusform>%n kopi skulle være nede nu.</numerusform>
            <numerusform>%n kopier skulle være nede nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the page goes.</source>
        <translation>Vælg, hvor siden skal ligge.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Page to write (.pdf or .png)</source>
        <translation>Side, der skal skrives (.pdf eller .png)</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>Tallene regnes ud …</translation>
    </message>
    <message>
        <source>The page is in {file}; it names nobody.</source>
        <translation>Siden er i {file}; den nævner ingen ved navn.</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>Skriv siden</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ikke underskrevet endnu</translation>
    </message>
    <message>
        <source>Objects to pictures that do not rest on consent</source>
        <translation>Gør indsigelse mod billeder, der ikke bygger på samtykke</translation>
    </message>
    <message>
        <source>Reserved against any picture</source>
        <translation>Reserveret mod alle billeder</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Sagde nej</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taget tilbage</translation>
    </message>
    <message>
        <source>Was told of them on paper</source>
        <translation>Fik besked om dem på papir</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangssætning</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Backups made before keep the old one.</source>
        <translation>Ingen kan genskabe en tabt adgangssætning. Ældre sikkerhedskopier beholder den gamle.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Print a passphrase sheet</source>
        <translation>Udskriv adgangsark</translation>
    </message>
    <message>
        <source>The passphrase is changed. Make a new backup now.</source>
        <translation>Adgangssætningen er skiftet. Tag en ny sikkerhedskopi nu.</translation>
    </message>
    <message>
        <source>The sheet is in {file}. Print it, and write by hand.</source>
        <translation>Arket ligger i {file}. Udskriv det, og udfyld i hånden.</translation>
    </message>
    <message>
        <source>Type the same new passphrase twice.</source>
        <translation>Skriv den samme nye adgangssætning to gange.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message numerus="yes">
        <source>%n more character(s) at least.</source>
        <translation>
            <numerusform>Mindst %n tegn mere.</numerusform>
            <numerusform>Mindst %n tegn mere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough, but another word would make it stronger.</source>
        <translation>Nok, men endnu et ord ville gøre den stærkere.</translation>
    </message>
    <message>
        <source>Long enough to be strong.</source>
        <translation>Lang nok til at være stærk.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Den samme adgangssætning en gang til</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke ens.</translation>
    </message>
    <message>
        <source>Three or four unrelated words are good: long, and easy to remember.</source>
        <translation>Tre–fire ord uden sammenhæng er godt: langt og let at huske.</translation>
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
        <translation>Vælg en person for at se, hvad vedkommende har skrevet under på.</translation>
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
        <translation>Ingen er i registret endnu. Tilføj en person, eller importér en tabel.</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Søg på navn eller nummer</translation>
    </message>
    <message>
        <source>These are the first by name; the others are being read…</source>
        <translation>Dette er de første efter navn; resten bliver læst ind …</translation>
    </message>
    <message>
        <source>Which group is listed</source>
        <translation>Hvilken gruppe der vises</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Hvem listen viser</translation>
    </message>
</context>
<context>
    <name>PeopleGallery</name>
    <message>
        <source>People in the register</source>
        <translation>Personer i registret</translation>
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
        <translation>Skjult af dig ({n})</translation>
    </message>
    <message>
        <source>Known ({n})</source>
        <translation>Kendte ({n})</translation>
    </message>
    <message>
        <source>Nobody is listed here.</source>
        <translation>Ingen er på denne liste.</translation>
    </message>
    <message>
        <source>People are put together when all photos are searched.</source>
        <translation>Personerne samles, når alle billeder er gennemsøgt.</translation>
    </message>
    <message>
        <source>People of the event</source>
        <translation>Personerne til arrangementet</translation>
    </message>
    <message>
        <source>To be answered ({n})</source>
        <translation>Skal besvares ({n})</translation>
    </message>
    <message>
        <source>Unknown ({n})</source>
        <translation>Ukendte ({n})</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>Hvilke personer der vises</translation>
    </message>
    <message numerus="yes">
        <source>Who was there? %n guest(s)…</source>
        <translation>
            <numerusform>Hvem var til arrangementet? %n gæst …</numerusform>
            <numerusform>Hvem var til arrangementet? %n gæster …</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was there? Anybody…</source>
        <translation>Hvem var til arrangementet?</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Personer i registret</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Photos or people</source>
        <translation>Billeder eller personer</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Portraits instead of a table</source>
        <translation>Portrætter i stedet for tabel</translation>
    </message>
</context>
<context>
    <name>PersonErrands</name>
    <message numerus="yes">
        <source>%n file(s) written, not encrypted: delete them when they have served.</source>
        <translation>
            <numerusform>%n fil er lavet, ikke krypteret: slet den, når den er brugt.</numerusform>
            <numerusform>%n filer er lavet, ikke krypteret: slet dem, når de er brugt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reference picture(s) of {name} on file.</source>
        <translation>
            <numerusform>%n nyt referencebillede af {name} er gemt.</numerusform>
            <numerusform>%n nye referencebilleder af {name} er gemt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were told, on record.</source>
        <translation>
            <numerusform>%n person har fået det at vide, registreret.</numerusform>
            <numerusform>%n personer har fået det at vide, registreret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published cop(ies) must come down: see Published.</source>
        <translation>
            <numerusform>%n offentliggjort kopi skal tages ned: se Offentliggjort.</numerusform>
            <numerusform>%n offentliggjorte kopier skal tages ned: se Offentliggjort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Registreret ved en fejl</translation>
    </message>
    <message numerus="yes">
        <source>Erased. %n published cop(ies) must come down: see Published.</source>
        <translation>
            <numerusform>Slettet. %n offentliggjort kopi skal tages ned: se Offentliggjort.</numerusform>
            <numerusform>Slettet. %n offentliggjorte kopier skal tages ned: se Offentliggjort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased. Nothing that is published showed this person.</source>
        <translation>Slettet. Intet offentliggjort viste denne person.</translation>
    </message>
    <message>
        <source>It has empty lines for what the law wants told: fill them in before anybody signs.</source>
        <translation>Den har tomme linjer til det, loven kræver: udfyld dem, før nogen skriver under.</translation>
    </message>
    <message>
        <source>It is on record what {name} said.</source>
        <translation>Det, {name} sagde, er registreret.</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Ser på billederne …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Recorded. Nothing that is published has to come down today.</source>
        <translation>Registreret. Intet udgivet skal ned i dag.</translation>
    </message>
    <message>
        <source>Taken back: the consents hold again as they are.</source>
        <translation>Taget tilbage: samtykkerne gælder igen, som de er.</translation>
    </message>
    <message>
        <source>The form is in {file}.</source>
        <translation>Skemaet ligger i {file}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undone. The log keeps both.</source>
        <translation>Fortrudt. Loggen beholder begge dele.</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing that is published has to come down.</source>
        <translation>Trukket tilbage. Intet offentliggjort skal tages ned.</translation>
    </message>
    <message>
        <source>{number} is deleted.</source>
        <translation>{number} er slettet.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add to the register</source>
        <translation>Tilføj til registret</translation>
    </message>
    <message>
        <source>Birth and guardians are only needed for children, who cannot sign alone.</source>
        <translation>Fødsel og forældre er kun nødvendigt for børn, der ikke kan skrive under alene.</translation>
    </message>
    <message>
        <source>Born (year, or year-month)</source>
        <translation>Født (år, eller år-måned)</translation>
    </message>
    <message>
        <source>Correct a person</source>
        <translation>Ret en person</translation>
    </message>
    <message>
        <source>Guardians, separated by ;</source>
        <translation>Forældre, adskilt af ;</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>Hvordan personen kontaktes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Registrér rettelsen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The number may be an employee number; the name may be left out.</source>
        <translation>Nummeret kan være et medarbejdernummer; navnet kan udelades.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Write the birth as a year, or year-month, like 2012-05.</source>
        <translation>Skriv fødsel som år, eller år-måned, som 2012-05.</translation>
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
        <translation>Navn eller nummer</translation>
    </message>
    <message>
        <source>Nobody by that name is in the register, so the face stays covered.</source>
        <translation>Ingen med det navn står i registret, så ansigtet forbliver sløret.</translation>
    </message>
    <message>
        <source>People in the register</source>
        <translation>Personer i registret</translation>
    </message>
    <message>
        <source>Saying who it is does not replace a consent: without one the face stays covered.</source>
        <translation>At sige, hvem det er, erstatter ikke et samtykke: Uden samtykke forbliver ansigtet sløret.</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Søg i registret</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Ny person…</translation>
    </message>
    <message>
        <source>The face in the photo</source>
        <translation>Ansigtet i billedet</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Hvem er det?</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>ligner</translation>
    </message>
    <message>
        <source>{name} does not look like this face. If it is {name} all the same, say so once more.</source>
        <translation>{name} ligner ikke dette ansigt. Er det alligevel {name}, så vælg en gang til.</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>People in the register</source>
        <translation>Personer i registret</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Søg på navn eller nummer</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>A copy for who signed…</source>
        <translation>En kopi til den, der skrev under …</translation>
    </message>
    <message>
        <source>Against any picture…</source>
        <translation>Siger nej til alle billeder …</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Correct number, name or role…</source>
        <translation>Ret nummer, navn eller rolle …</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Slet …</translation>
    </message>
    <message>
        <source>Everything about this person…</source>
        <translation>Alt om denne person …</translation>
    </message>
    <message>
        <source>Has left; the last day was {day}.</source>
        <translation>Er holdt op; sidste dag var {day}.</translation>
    </message>
    <message>
        <source>Is not recognised by the computer; can be pointed out by hand.</source>
        <translation>Genkendes ikke af computeren; kan udpeges manuelt.</translation>
    </message>
    <message>
        <source>Is recognised by the computer: has agreed, and has a reference picture.</source>
        <translation>Genkendes af computeren: har samtykket til det og har et referencebillede.</translation>
    </message>
    <message>
        <source>Leaves, or has left…</source>
        <translation>Holder op eller er holdt op…</translation>
    </message>
    <message>
        <source>Leaves; the last day is {day}.</source>
        <translation>Holder op; sidste dag er {day}.</translation>
    </message>
    <message>
        <source>May be shown today on: {channels}.</source>
        <translation>Kan vises i dag på: {channels}.</translation>
    </message>
    <message>
        <source>May not be shown anywhere today.</source>
        <translation>Kan ikke vises noget sted i dag.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Mere om denne person</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Intet er registreret endnu.</translation>
    </message>
    <message>
        <source>Objects…</source>
        <translation>Gør indsigelse…</translation>
    </message>
    <message>
        <source>Print a form…</source>
        <translation>Udskriv skema …</translation>
    </message>
    <message>
        <source>Recognition by a computer…</source>
        <translation>Genkendelse med computer …</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Registrer samtykke …</translation>
    </message>
    <message>
        <source>Said no…</source>
        <translation>Har sagt nej …</translation>
    </message>
    <message numerus="yes">
        <source>Shown in %n publication(s).</source>
        <translation>
            <numerusform>Vist i %n offentliggørelse.</numerusform>
            <numerusform>Vist i %n offentliggørelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign on the screen…</source>
        <translation>Skriv under på skærmen…</translation>
    </message>
    <message>
        <source>The person's page</source>
        <translation>Personens side</translation>
    </message>
    <message>
        <source>Where this person is shown…</source>
        <translation>Hvor personen vises…</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Copies are made of these photos again (U)</source>
        <translation>Der laves igen kopier af disse billeder (U)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>Make no copy of these photos (U)</source>
        <translation>Lav ingen kopi af disse billeder (U)</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Tag med igen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>udelad</translation>
    </message>
    <message>
        <source>take in again</source>
        <translation>tag med igen</translation>
    </message>
</context>
<context>
    <name>PhotoHead</name>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n billede valgt</numerusform>
            <numerusform>%n billeder valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>As they go out</source>
        <translation>Som de går ud</translation>
    </message>
    <message>
        <source>Show each photo with its covers, as its copy would look</source>
        <translation>Vis hvert billede tildækket, som kopien vil se ud</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} af {count}</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>All photos ({n})</source>
        <translation>Alle billeder ({n})</translation>
    </message>
    <message>
        <source>No photo is in this state.</source>
        <translation>Ingen billeder her.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Which photos are listed</source>
        <translation>Hvilke billeder listen viser</translation>
    </message>
</context>
<context>
    <name>PhotoListDesk</name>
    <message numerus="yes">
        <source>%n picture(s) not: the list says why.</source>
        <translation>
            <numerusform>%n billede ikke: Listen siger hvorfor.</numerusform>
            <numerusform>%n billeder ikke: Listen siger hvorfor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken in.</source>
        <translation>
            <numerusform>%n billede taget ind.</numerusform>
            <numerusform>%n billeder taget ind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be looked at.</source>
        <translation>
            <numerusform>%n billede bliver set på.</numerusform>
            <numerusform>%n billeder bliver set på.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will not: the list says why.</source>
        <translation>
            <numerusform>%n billede bliver ikke: Listen siger hvorfor.</numerusform>
            <numerusform>%n billeder bliver ikke: Listen siger hvorfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo list</source>
        <translation>En fotoliste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Column with the number</source>
        <translation>Kolonne med nummeret</translation>
    </message>
    <message>
        <source>Column with the picture</source>
        <translation>Kolonne med billedet</translation>
    </message>
    <message>
        <source>Folder of pictures, each named by a number</source>
        <translation>Mappe med billeder, der er opkaldt efter nummer</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Ser på billederne …</translation>
    </message>
    <message>
        <source>None: named by the number</source>
        <translation>Ingen: opkaldt efter nummeret</translation>
    </message>
    <message>
        <source>One portrait a person. Only pictures of those who agreed to be recognised by a computer are looked at, and replace the reference they had; nothing is kept of the others.</source>
        <translation>Ét portræt pr. person. Kun billeder af dem, der har sagt ja til genkendelse med computer, bliver set på, og de erstatter den reference, der fandtes. Af de andre gemmes intet.</translation>
    </message>
    <message>
        <source>Or a list beside its pictures</source>
        <translation>Eller en liste ved siden af billederne</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremskridt</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Læser listen …</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Tabeller ({patterns})</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tag ind</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n picture(s)</source>
        <translation>
            <numerusform>Tag %n billede ind</numerusform>
            <numerusform>Tag %n billeder ind</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines of the list</source>
        <translation>Linjerne på listen</translation>
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
        <translation>Billede</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hvad der sker med det</translation>
    </message>
</context>
<context>
    <name>PhotoSteps</name>
    <message>
        <source>Next face</source>
        <translation>Næste ansigt</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Næste billede</translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation>Forrige ansigt</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Forrige billede</translation>
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
        <translation>Liste over billeder</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>The photo with its faces</source>
        <translation>Billedet med ansigterne</translation>
    </message>
    <message>
        <source>The publishing day has passed. It is today now: look at the sums again.</source>
        <translation>Udgivelsesdagen er passeret. Nu står der dags dato: Se tallene igennem igen.</translation>
    </message>
    <message>
        <source>looks right</source>
        <translation>at det ser rigtigt ud</translation>
    </message>
</context>
<context>
    <name>PhotosTakenIn</name>
    <message numerus="yes">
        <source>%n cop(ies) made before stay. Take them down under Published, if they are out.</source>
        <translation>
            <numerusform>%n kopi, der blev lavet før, bliver liggende. Tag den ned under Offentliggjort, hvis den er ude.</numerusform>
            <numerusform>%n kopier, der blev lavet før, bliver liggende. Tag dem ned under Offentliggjort, hvis de er ude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no photos and are left alone.</source>
        <translation>
            <numerusform>%n fil er ikke et billede og røres ikke.</numerusform>
            <numerusform>%n filer er ikke billeder og røres ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are held back: what was decided by hand earlier has to be looked at.</source>
        <translation>
            <numerusform>%n billede holdes tilbage: Nogen skal se på det, der tidligere blev besluttet i hånden.</numerusform>
            <numerusform>%n billeder holdes tilbage: Nogen skal se på det, der tidligere blev besluttet i hånden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) changed since; what was said about them is dropped.</source>
        <translation>
            <numerusform>%n billede er ændret siden sidst; det, der blev sagt om det, gælder ikke længere.</numerusform>
            <numerusform>%n billeder er ændret siden sidst; det, der blev sagt om dem, gælder ikke længere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read; the list says why.</source>
        <translation>
            <numerusform>%n billede kunne ikke læses; listen siger hvorfor.</numerusform>
            <numerusform>%n billeder kunne ikke læses; listen siger hvorfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said about these photos on {day} holds again.</source>
        <translation>Det, der blev sagt om disse billeder den {day}, gælder igen.</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Choose…</source>
        <translation>Vælg …</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message numerus="yes">
        <source>%n thing(s) found beside the faces</source>
        <translation>
            <numerusform>%n ting fundet ved siden af ansigterne</numerusform>
            <numerusform>%n ting fundet ved siden af ansigterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Found beside the faces</source>
        <translation>Fundet ved siden af ansigterne</translation>
    </message>
    <message numerus="yes">
        <source>Looking for text and codes: %n photo(s) left</source>
        <translation>
            <numerusform>Leder efter tekst og koder: %n billede tilbage</numerusform>
            <numerusform>Leder efter tekst og koder: %n billeder tilbage</numerusform>
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
        <translation>Slør alle koder</translation>
    </message>
    <message>
        <source>Cover all logos</source>
        <translation>Slør alle logoer</translation>
    </message>
    <message>
        <source>Cover all number plates</source>
        <translation>Slør alle nummerplader</translation>
    </message>
    <message>
        <source>Cover all people without a face</source>
        <translation>Slør alle uden synligt ansigt</translation>
    </message>
    <message>
        <source>Cover all screens and boards</source>
        <translation>Slør alle skærme og tavler</translation>
    </message>
    <message>
        <source>Cover all text</source>
        <translation>Slør al tekst</translation>
    </message>
    <message>
        <source>Cover it, or let it be</source>
        <translation>Slør det, eller lad det være</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logoer</translation>
    </message>
    <message>
        <source>Look for text, codes and number plates</source>
        <translation>Led efter tekst, koder og nummerplader</translation>
    </message>
    <message>
        <source>Next text, code or plate</source>
        <translation>Næste tekst, kode eller nummerplade</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Nummerplade</translation>
    </message>
    <message>
        <source>Number plates</source>
        <translation>Nummerplader</translation>
    </message>
    <message>
        <source>People seen from behind</source>
        <translation>Personer set bagfra</translation>
    </message>
    <message>
        <source>Person without a face</source>
        <translation>Person uden synligt ansigt</translation>
    </message>
    <message>
        <source>QR and bar codes</source>
        <translation>QR-koder og stregkoder</translation>
    </message>
    <message>
        <source>Screen or board</source>
        <translation>Skærm eller tavle</translation>
    </message>
    <message>
        <source>Screens, boards, papers</source>
        <translation>Skærme, tavler, papirer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>nederst</translation>
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
        <translation>nede til højre</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>til højre</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>øverst</translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>oppe til venstre</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>oppe til højre</translation>
    </message>
    <message>
        <source>cover all of a kind</source>
        <translation>sløre alt af én slags</translation>
    </message>
    <message>
        <source>cover what was found</source>
        <translation>sløre det, der blev fundet</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>sløret</translation>
    </message>
    <message>
        <source>covered, like all of its kind</source>
        <translation>sløret, som alt af samme slags</translation>
    </message>
    <message>
        <source>covered: it may name somebody</source>
        <translation>sløret: kan være navnet på nogen</translation>
    </message>
    <message>
        <source>covered: you said so</source>
        <translation>sløret: det sagde du</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>i midten</translation>
    </message>
    <message>
        <source>let be what was found</source>
        <translation>lade det fundne være</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>ikke sløret</translation>
    </message>
    <message>
        <source>not covered: you said so</source>
        <translation>ikke sløret: det sagde du</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Danish schools</source>
        <translation>Danske skoler</translation>
    </message>
    <message>
        <source>Employer template</source>
        <translation>Skabelon for arbejdsgivere</translation>
    </message>
    <message>
        <source>Hospital trust</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Hustadvika kommune</source>
        <translation>Hustadvika kommune</translation>
    </message>
    <message>
        <source>Neutral default</source>
        <translation>Neutralt udgangspunkt</translation>
    </message>
    <message>
        <source>Norwegian kindergartens and schools</source>
        <translation>Norske børnehaver og skoler</translation>
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
        <translation>Følg dette regelsæt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelsæt</translation>
    </message>
    <message>
        <source>The register follows this policy.</source>
        <translation>Registret følger dette regelsæt.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>A consent holds for %n year(s).</source>
        <translation>
            <numerusform>Et samtykke gælder i %n år.</numerusform>
            <numerusform>Et samtykke gælder i %n år.</numerusform>
        </translation>
    </message>
    <message>
        <source>A human confirms every face that is shown.</source>
        <translation>Et menneske bekræfter hvert ansigt, der vises.</translation>
    </message>
    <message>
        <source>A human confirms who it is for: {roles}.</source>
        <translation>Et menneske bekræfter, hvem det er, for: {roles}.</translation>
    </message>
    <message>
        <source>A manager may vouch for a form that is kept elsewhere; else the form must be on file.</source>
        <translation>En leder kan stå inde for et skema, der opbevares et andet sted; ellers skal skemaet være arkiveret her.</translation>
    </message>
    <message>
        <source>A second person releases every photo.</source>
        <translation>En anden person frigiver hvert billede.</translation>
    </message>
    <message numerus="yes">
        <source>Copies come down again after %n day(s).</source>
        <translation>
            <numerusform>Kopier tages ned igen efter %n dag.</numerusform>
            <numerusform>Kopier tages ned igen efter %n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that show somebody who has left come down.</source>
        <translation>Kopier, der viser en, som er holdt op, skal ned.</translation>
    </message>
    <message>
        <source>Copies that show somebody who has left may stay out.</source>
        <translation>Kopier, der viser en, som er holdt op, må blive stående.</translation>
    </message>
    <message>
        <source>Every photo is looked at before it goes out.</source>
        <translation>Hvert billede ses igennem, før det går ud.</translation>
    </message>
    <message>
        <source>Nobody is shown in pictures from work; only from private events, on a consent that says so.</source>
        <translation>Ingen vises på billeder fra arbejdet; kun fra private arrangementer, med et samtykke, der siger det.</translation>
    </message>
    <message>
        <source>People are shown only where they have ticked it in writing.</source>
        <translation>Folk vises kun dér, hvor de selv skriftligt har sat kryds.</translation>
    </message>
    <message>
        <source>People are shown only where they have ticked it in writing; pupils in internal channels once they were told on paper, unless they object.</source>
        <translation>Folk vises kun, hvor de har sat kryds skriftligt; elever i interne kanaler, når de har fået det at vide på papir, medmindre de gør indsigelse.</translation>
    </message>
    <message numerus="yes">
        <source>The leader goes through the guideline with the staff every %n month(s).</source>
        <translation>
            <numerusform>Lederen gennemgår retningslinjen med de ansatte hver måned.</numerusform>
            <numerusform>Lederen gennemgår retningslinjen med de ansatte hver %n. måned.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signed form must be on file.</source>
        <translation>Det underskrevne skema skal være arkiveret her.</translation>
    </message>
</context>
<context>
    <name>PreparePanel</name>
    <message numerus="yes">
        <source>%n photo(s) not looked at: no detector finds every face.</source>
        <translation>
            <numerusform>%n billede er ikke set på: Intet program finder alle ansigter.</numerusform>
            <numerusform>%n billeder er ikke set på: Intet program finder alle ansigter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the faces</source>
        <translation>Tilbake til ansigterne</translation>
    </message>
    <message>
        <source>Becomes the name of the copies, so it should name no person.</source>
        <translation>Bliver navnet på kopierne og bør derfor ikke nævne nogen person.</translation>
    </message>
    <message>
        <source>Choose a folder for the copies.</source>
        <translation>Vælg en mappe til kopierne.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Covered faces look like</source>
        <translation>Sådan ser sløringen ud</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Mappe til kopierne</translation>
    </message>
    <message>
        <source>For {channel}: {sums}.</source>
        <translation>Til {channel}: {sums}.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Arrangementets navn</translation>
    </message>
    <message>
        <source>Nothing is written</source>
        <translation>Intet skrives</translation>
    </message>
    <message>
        <source>Photographer, written into a corner</source>
        <translation>Fotograf, skrives i et hjørne</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Klargør</translation>
    </message>
    <message>
        <source>Prepare copies</source>
        <translation>Klargør kopier</translation>
    </message>
    <message>
        <source>Shown only because somebody pointed them out: {names}.</source>
        <translation>Vises kun, fordi nogen har sagt, hvem det er: {names}.</translation>
    </message>
    <message>
        <source>Size of the copies</source>
        <translation>Størrelse på kopierne</translation>
    </message>
    <message>
        <source>Style of the cover</source>
        <translation>Type sløring</translation>
    </message>
    <message>
        <source>Summer party 2026</source>
        <translation>Sommerfest 2026</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n photo(s))</source>
        <translation>
            <numerusform>{name} (%n billede)</numerusform>
            <numerusform>{name} (%n billeder)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Adult, such as an employee</source>
        <translation>Voksen, for eksempel ansat</translation>
    </message>
    <message>
        <source>Agreement with a photographer</source>
        <translation>Aftale med fotograf</translation>
    </message>
    <message>
        <source>Child, signed by the guardians</source>
        <translation>Barn, forældremyndigheden skriver under</translation>
    </message>
    <message>
        <source>Choose a folder for the PDF.</source>
        <translation>Vælg en mappe til PDF'en.</translation>
    </message>
    <message>
        <source>Folder for the PDF</source>
        <translation>Mappe til PDF'en</translation>
    </message>
    <message>
        <source>How many blank forms</source>
        <translation>Hvor mange tomme skemaer</translation>
    </message>
    <message>
        <source>Kind of form</source>
        <translation>Slags blanket</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Skemaets sprog</translation>
    </message>
    <message>
        <source>Make the PDF</source>
        <translation>Lav PDF</translation>
    </message>
    <message>
        <source>Patient or service user: one picture, one use</source>
        <translation>Patient eller bruger: ét billede, én brug</translation>
    </message>
    <message>
        <source>Print a form</source>
        <translation>Udskriv et skema</translation>
    </message>
    <message>
        <source>Print a form for {name}</source>
        <translation>Udskriv skema til {name}</translation>
    </message>
    <message>
        <source>Print blank forms</source>
        <translation>Udskriv tomme skemaer</translation>
    </message>
    <message>
        <source>Print forms for {name}</source>
        <translation>Udskriv formularer til {name}</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>The code on the form is a random number. It finds this person again when you drop the scan here.</source>
        <translation>Koden på skemaet er et tilfældigt tal. Den finder personen igen, når du slipper scanningen her.</translation>
    </message>
    <message>
        <source>Visitors: three on a sheet</source>
        <translation>Besøgende: tre på et ark</translation>
    </message>
    <message>
        <source>What suits the person</source>
        <translation>Det, der passer til personen</translation>
    </message>
    <message>
        <source>“Read and understood” for the guideline instead</source>
        <translation>»Læst og forstået« for retningslinjen i stedet</translation>
    </message>
</context>
<context>
    <name>PublicationView</name>
    <message numerus="yes">
        <source>%n of them must come down.</source>
        <translation>
            <numerusform>%n af dem skal tages ned.</numerusform>
            <numerusform>%n af dem skal tages ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) chosen</source>
        <translation>
            <numerusform>%n offentliggørelse valgt</numerusform>
            <numerusform>%n offentliggørelser valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>A person who was erased</source>
        <translation>En person, der er slettet</translation>
    </message>
    <message>
        <source>Asked for {day}.</source>
        <translation>Bedt om {day}.</translation>
    </message>
    <message>
        <source>Comes down by {day}.</source>
        <translation>Tages ned senest {day}.</translation>
    </message>
    <message>
        <source>Copy the mail</source>
        <translation>Kopiér mailen</translation>
    </message>
    <message>
        <source>For the purpose: {purpose}.</source>
        <translation>Formål: {purpose}.</translation>
    </message>
    <message>
        <source>Has to come down now.</source>
        <translation>Skal tages ned nu.</translation>
    </message>
    <message>
        <source>Has to come down since {day}.</source>
        <translation>Skulle være taget ned {day}.</translation>
    </message>
    <message>
        <source>It is down</source>
        <translation>Den er taget ned</translation>
    </message>
    <message>
        <source>It should be down since {day}.</source>
        <translation>Det skulle have været nede siden {day}.</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Mailens sprog</translation>
    </message>
    <message>
        <source>Mail to whoever answers for it</source>
        <translation>Mail til den ansvarlige</translation>
    </message>
    <message>
        <source>Nobody is named for this channel: see Register, Upkeep.</source>
        <translation>Ingen er angivet som ansvarlig for kanalen: se Register, Opsætning og sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Åbn kopien</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Åbn originalen</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Klargør igen</translation>
    </message>
    <message>
        <source>Shown: {names}</source>
        <translation>Vist: {names}</translation>
    </message>
    <message>
        <source>Taken down {day} by {who}.</source>
        <translation>Taget ned {day} af {who}.</translation>
    </message>
    <message>
        <source>The chosen publication</source>
        <translation>Den valgte offentliggørelse</translation>
    </message>
    <message>
        <source>The last day for it is {day}.</source>
        <translation>Sidste frist er {day}.</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Mailen</translation>
    </message>
    <message>
        <source>The original is no longer where it was, so it cannot be prepared again from here.</source>
        <translation>Originalen ligger ikke længere, hvor den lå, så den kan ikke klargøres igen herfra.</translation>
    </message>
    <message>
        <source>The time for it is over.</source>
        <translation>Tiden for den er gået.</translation>
    </message>
    <message>
        <source>They are down</source>
        <translation>De er taget ned</translation>
    </message>
    <message>
        <source>To: {owner}</source>
        <translation>Til: {owner}</translation>
    </message>
    <message>
        <source>Where it can be seen</source>
        <translation>Hvor den kan ses</translation>
    </message>
    <message>
        <source>Write it in your mail program</source>
        <translation>Skriv den i mailprogrammet</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered, prepared by {who}</source>
        <translation>{shown} vist, {hidden} sløret, klargjort af {who}</translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message numerus="yes">
        <source>%n photo(s) not looked at</source>
        <translation>
            <numerusform>%n billede er ikke set på</numerusform>
            <numerusform>%n billeder er ikke set på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) to look at, else held back</source>
        <translation>
            <numerusform>%n billede skal ses på, ellers holdes det tilbage</numerusform>
            <numerusform>%n billeder skal ses på, ellers holdes de tilbage</numerusform>
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
        <translation>Alle billeder er set på</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Mappe …</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Generel information</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>Åbn billeder eller en mappe</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>Billeder …</translation>
    </message>
    <message>
        <source>Prepare copies…</source>
        <translation>Klargør kopier …</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>Offentliggør på</translation>
    </message>
    <message>
        <source>Publishing day</source>
        <translation>Offentliggørelsesdag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message numerus="yes">
        <source>Searching: %n photo(s) left</source>
        <translation>
            <numerusform>Søger: %n billede tilbage</numerusform>
            <numerusform>Søger: %n billeder tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>The day the photos are published: consents are judged on that day.</source>
        <translation>Dagen, billederne offentliggøres: Samtykkerne vurderes for den dag.</translation>
    </message>
    <message>
        <source>What the photos are for: some people consented to a certain use and to no other.</source>
        <translation>Hvad billederne skal bruges til: Nogle har givet samtykke til én bestemt brug og ikke til andet.</translation>
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
        <translation>Taget ned {day}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Has to come down</source>
        <translation>Skal tages ned</translation>
    </message>
    <message>
        <source>Late: should be down</source>
        <translation>For sent: skulle være nede</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ude</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Gjort klar</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Shown: {names}</source>
        <translation>Vises: {names}</translation>
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
            <numerusform>%n kopi er markeret som taget ned.</numerusform>
            <numerusform>%n kopier er markeret som taget ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cop(ies) must come down.</source>
        <translation>
            <numerusform>%n kopi skal tages ned.</numerusform>
            <numerusform>%n kopier skal tages ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n af dem skulle være nede nu.</numerusform>
            <numerusform>%n af dem skulle være nede nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table instead of pictures</source>
        <translation>Tabel i stedet for billeder</translation>
    </message>
    <message>
        <source>Choose a publication to see where it is, who is shown, and how to get it down.</source>
        <translation>Vælg en offentliggørelse for at se, hvor den er, hvem der vises, og hvordan du får den ned.</translation>
    </message>
    <message>
        <source>Everything on record</source>
        <translation>Alt, der er registreret</translation>
    </message>
    <message>
        <source>First those for {channel}. Still to be prepared again afterwards: {left}.</source>
        <translation>Først dem til {channel}. Skal også klargøres igen bagefter: {left}.</translation>
    </message>
    <message>
        <source>Has to come down</source>
        <translation>Skal tages ned</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the mail instead.</source>
        <translation>Intet mailprogram svarede. Kopiér mailen i stedet.</translation>
    </message>
    <message>
        <source>Nothing has to come down.</source>
        <translation>Intet skal tages ned.</translation>
    </message>
    <message>
        <source>Nothing was published yet. Copies that you prepare are listed here.</source>
        <translation>Intet er offentliggjort endnu. Kopier, du klargør, vises her.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ude</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Gjort klar</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Offentliggjort</translation>
    </message>
    <message>
        <source>Search by event, channel, number or address</source>
        <translation>Søg efter arrangement, kanal, nummer eller adresse</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Taget ned</translation>
    </message>
    <message>
        <source>The mail is copied: paste it into your mail program.</source>
        <translation>Mailen er kopieret: indsæt den i dit mailprogram.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Hvad der er på listen</translation>
    </message>
</context>
<context>
    <name>PublishedWall</name>
    <message>
        <source>Everything on record</source>
        <translation>Alt, der er logført</translation>
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
        <translation>&amp;Vælg</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Søg i:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opret ny mappe</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
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
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fil&amp;type:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Overliggende mappe</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Senest ændret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
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
        <translation>Skjul detaljer …</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Vis detaljer …</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
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
        <translation>Højre pil</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pil op</translation>
    </message>
</context>
<context>
    <name>ReachErrand</name>
    <message numerus="yes">
        <source>%n mail(s) written: open and send them.</source>
        <translation>
            <numerusform>%n mail skrevet: åbn og send den.</numerusform>
            <numerusform>%n mails skrevet: åbn og send dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program answered. Write the mails as files instead.</source>
        <translation>Intet mailprogram svarede. Skriv mailene som filer i stedet.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message numerus="yes">
        <source>%n cop(ies) out.</source>
        <translation>
            <numerusform>%n kopi ude.</numerusform>
            <numerusform>%n kopier ude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must come down.</source>
        <translation>
            <numerusform>%n skal ned.</numerusform>
            <numerusform>%n skal ned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be down by now.</source>
        <translation>
            <numerusform>%n af dem skulle være nede nu.</numerusform>
            <numerusform>%n af dem skulle være nede nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder for the mails.</source>
        <translation>Vælg en mappe til mailene.</translation>
    </message>
    <message>
        <source>Each opens in your mail program as a draft; nothing is sent from here. It is noted as asked for.</source>
        <translation>Hver åbnes i mailprogrammet som en kladde; intet sendes herfra. Det noteres som bedt om.</translation>
    </message>
    <message>
        <source>Folder for the mails</source>
        <translation>Mappe til mailene</translation>
    </message>
    <message>
        <source>Mail about {channel}…</source>
        <translation>Mail om {channel}…</translation>
    </message>
    <message>
        <source>Nobody is named for this channel: see Register, Upkeep.</source>
        <translation>Ingen er nævnt for denne kanal: se Register, Opsætning og sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Where {name} is shown</source>
        <translation>Hvor {name} vises</translation>
    </message>
    <message>
        <source>Write the mails as files</source>
        <translation>Skriv mailene som filer</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>bedt om {day}</translation>
    </message>
    <message>
        <source>down by {day}</source>
        <translation>ned senest {day}</translation>
    </message>
    <message>
        <source>may stay</source>
        <translation>må blive stående</translation>
    </message>
    <message>
        <source>should be down since {day}</source>
        <translation>skulle være nede siden {day}</translation>
    </message>
    <message>
        <source>{owner} answers for it.</source>
        <translation>{owner} svarer for den.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A written consent covers this channel on this day.</source>
        <translation>Et skriftligt samtykke dækker denne kanal på denne dag.</translation>
    </message>
    <message>
        <source>By its date the photo is from before this person was born, or after the last day here.</source>
        <translation>Efter datoen er billedet taget, før denne person blev født, eller efter sidste dag her.</translation>
    </message>
    <message>
        <source>It is not certain that this is a face. Covered until you say.</source>
        <translation>Det er ikke sikkert, at dette er et ansigt. Sløret, til du har sagt det.</translation>
    </message>
    <message>
        <source>It may be somebody in the register, but it is not certain who.</source>
        <translation>Det kan være nogen i registret, men det er ikke sikkert hvem.</translation>
    </message>
    <message>
        <source>Nobody in the register looks like this.</source>
        <translation>Ingen i registret ligner.</translation>
    </message>
    <message>
        <source>Not every guardian has signed.</source>
        <translation>Ikke alle forældremyndighedsindehavere har skrevet under.</translation>
    </message>
    <message>
        <source>Recognised, but a person has to confirm who this is.</source>
        <translation>Genkendt, men et menneske skal bekræfte, hvem det er.</translation>
    </message>
    <message>
        <source>Recognition is off and nobody has said who this is.</source>
        <translation>Genkendelse er slået fra, og ingen har sagt, hvem dette er.</translation>
    </message>
    <message>
        <source>The child has come of age and must now sign in person.</source>
        <translation>Barnet har nået aldersgrænsen og skal nu skrive under selv.</translation>
    </message>
    <message>
        <source>The consent does not cover this channel.</source>
        <translation>Samtykket dækker ikke denne kanal.</translation>
    </message>
    <message>
        <source>The consent does not cover this kind of recording.</source>
        <translation>Samtykket dækker ikke denne slags optagelser.</translation>
    </message>
    <message>
        <source>The consent does not cover this purpose.</source>
        <translation>Samtykket dækker ikke dette formål.</translation>
    </message>
    <message>
        <source>The consent has expired by the publishing day.</source>
        <translation>Samtykket er udløbet på offentliggørelsesdagen.</translation>
    </message>
    <message>
        <source>The consent is not yet valid on the publishing day.</source>
        <translation>Samtykket gælder endnu ikke på offentliggørelsesdagen.</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Samtykket er trukket tilbage.</translation>
    </message>
    <message>
        <source>The face is too small, blurred or turned away to be recognised.</source>
        <translation>Ansigtet er for lille, uskarpt eller bortvendt til at blive genkendt.</translation>
    </message>
    <message>
        <source>The form on file is not signed.</source>
        <translation>Skemaet i registret er ikke underskrevet.</translation>
    </message>
    <message>
        <source>The organisation's policy does not allow it.</source>
        <translation>Virksomhedens retningslinjer tillader det ikke.</translation>
    </message>
    <message>
        <source>There is a consent, but no signed form on file.</source>
        <translation>Der er et samtykke, men intet underskrevet skema i registret.</translation>
    </message>
    <message>
        <source>This channel is closed in the register.</source>
        <translation>Denne kanal er lukket i registret.</translation>
    </message>
    <message>
        <source>This person has given no consent.</source>
        <translation>Denne person har ikke givet samtykke.</translation>
    </message>
    <message>
        <source>This person has left, and the consents ended with that.</source>
        <translation>Personen er holdt op, og samtykkerne sluttede med det.</translation>
    </message>
    <message>
        <source>This person has reserved against any picture.</source>
        <translation>Denne person har reserveret sig mod alle billeder.</translation>
    </message>
    <message>
        <source>This person is no longer in the register.</source>
        <translation>Denne person står ikke længere i registret.</translation>
    </message>
    <message>
        <source>This person said no.</source>
        <translation>Denne person har sagt nej.</translation>
    </message>
    <message>
        <source>This person, or a guardian, objected to pictures here.</source>
        <translation>Personen eller en forælder har gjort indsigelse mod billeder her.</translation>
    </message>
    <message>
        <source>You decided to hide this face.</source>
        <translation>Du bestemte, at ansigtet skal skjules.</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Nothing yet</source>
        <translation>Intet endnu</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>Senest åbnet</translation>
    </message>
</context>
<context>
    <name>RecognitionForm</name>
    <message numerus="yes">
        <source>%n reference picture(s) on file.</source>
        <translation>
            <numerusform>%n referencebillede er gemt.</numerusform>
            <numerusform>%n referencebilleder er gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reference picture is kept as a pattern of numbers, encrypted, only with this separate yes. Without it the person is pointed out by hand, and everything else is the same.</source>
        <translation>Et referencebillede gemmes som et talmønster, krypteret, kun med dette særskilte ja. Uden det udpeges personen i hånden, og alt andet er det samme.</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>Tilbage til personen</translation>
    </message>
    <message>
        <source>Choose reference pictures…</source>
        <translation>Vælg referencebilleder …</translation>
    </message>
    <message>
        <source>Day of the choice</source>
        <translation>Dagen for valget</translation>
    </message>
    <message>
        <source>Has said no</source>
        <translation>Har sagt nej</translation>
    </message>
    <message>
        <source>Has said yes</source>
        <translation>Har sagt ja</translation>
    </message>
    <message>
        <source>Nothing was said about it, so nobody is recognised.</source>
        <translation>Intet er sagt om det, så personen genkendes ikke.</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Billeder ({patterns})</translation>
    </message>
    <message>
        <source>Recognition by a computer</source>
        <translation>Genkendelse med computer</translation>
    </message>
    <message>
        <source>Recognition of {name}</source>
        <translation>Genkendelse af {name}</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Referencebilleder</translation>
    </message>
    <message>
        <source>Remove the reference pictures</source>
        <translation>Slet referencebillederne</translation>
    </message>
    <message>
        <source>Said no on {day}.</source>
        <translation>Sagde nej {day}.</translation>
    </message>
    <message>
        <source>Said yes on {day}.</source>
        <translation>Sagde ja {day}.</translation>
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
        <translation>Slip scanningen her, eller vælg filen</translation>
    </message>
    <message>
        <source>Forms ({patterns})</source>
        <translation>Skemaer ({patterns})</translation>
    </message>
    <message>
        <source>Opening the form…</source>
        <translation>Åbner skemaet …</translation>
    </message>
    <message>
        <source>Reading the scan…</source>
        <translation>Læser scanningen …</translation>
    </message>
    <message>
        <source>The scan is shown here while you type.</source>
        <translation>Scanningen vises her, mens du skriver.</translation>
    </message>
    <message>
        <source>The scanned form</source>
        <translation>Det scannede skema</translation>
    </message>
    <message>
        <source>The text that was signed</source>
        <translation>Teksten, der blev underskrevet</translation>
    </message>
    <message>
        <source>There is no form on file.</source>
        <translation>Intet skema er arkiveret.</translation>
    </message>
    <message>
        <source>This form was printed for {name}. Is it the right one?</source>
        <translation>Dette skema blev udskrevet til {name}. Er det det rigtige?</translation>
    </message>
    <message>
        <source>What {name} signed is recorded ({consent}).</source>
        <translation>Samtykket fra {name} er registreret ({consent}).</translation>
    </message>
    <message>
        <source>Without a form on file a consent does not count as written, and the face stays covered.</source>
        <translation>Uden et skema i registret regnes et samtykke ikke som skriftligt, og ansigtet forbliver sløret.</translation>
    </message>
    <message>
        <source>{consent} of {name} is recorded, but there is no form on file: nobody is shown on it yet.</source>
        <translation>Samtykket fra {name} ({consent}) er registreret, men blanketten mangler: Ingen vises på grundlag af det endnu.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Another face than the reference on file. Find out who it is; the page of the person takes it.</source>
        <translation>Et andet ansigt end referencebilledet, der findes. Find ud af, hvem det er; på personens side kan det tages ind i hånden.</translation>
    </message>
    <message>
        <source>Has left.</source>
        <translation>Er stoppet.</translation>
    </message>
    <message>
        <source>No consent to recognition: the picture was not looked at.</source>
        <translation>Ikke samtykke til genkendelse: billedet blev ikke set på.</translation>
    </message>
    <message>
        <source>No such number in the register.</source>
        <translation>Nummeret findes ikke i registret.</translation>
    </message>
    <message>
        <source>Taken in: this person can be recognised by it.</source>
        <translation>Taget ind: personen kan genkendes på det.</translation>
    </message>
    <message>
        <source>The face is blurred. Choose a sharper picture.</source>
        <translation>Ansigtet er uskarpt. Vælg et skarpere billede.</translation>
    </message>
    <message>
        <source>The face is too small. Choose a picture taken from nearer.</source>
        <translation>Ansigtet er for lille. Vælg et billede taget tættere på.</translation>
    </message>
    <message>
        <source>The face is turned away. Choose a picture that shows it from the front.</source>
        <translation>Ansigtet er vendt bort. Vælg et billede, der viser det forfra.</translation>
    </message>
    <message>
        <source>The line of the list has no number.</source>
        <translation>Linjen på listen har intet nummer.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Save it as JPEG, PNG or HEIC.</source>
        <translation>Billedet kan ikke læses. Gem det som JPEG, PNG eller HEIC.</translation>
    </message>
    <message>
        <source>The picture is good.</source>
        <translation>Billedet er godt.</translation>
    </message>
    <message>
        <source>The picture is used, though others are in it.</source>
        <translation>Billedet bruges, selv om andre er med på det.</translation>
    </message>
    <message>
        <source>The pictures do not show the same face. Take out those of somebody else.</source>
        <translation>Billederne viser ikke det samme ansigt. Tag dem ud, der viser en anden.</translation>
    </message>
    <message>
        <source>The same face stands under another number as well. Find out who it is.</source>
        <translation>Samme ansigt står også under et andet nummer. Find ud af, hvem det er.</translation>
    </message>
    <message>
        <source>There is more than one face. Choose a picture of this person alone, or crop it.</source>
        <translation>Der er mere end ét ansigt. Vælg et billede af denne person alene, eller beskær det.</translation>
    </message>
    <message>
        <source>There is no face in the picture. Choose one that shows the face from the front.</source>
        <translation>Der er intet ansigt på billedet. Vælg et, der viser ansigtet forfra.</translation>
    </message>
    <message>
        <source>There is no such picture beside the list.</source>
        <translation>Billedet findes ikke ved siden af listen.</translation>
    </message>
    <message>
        <source>Will be looked at.</source>
        <translation>Bliver set på.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>The copy was refused because of this face.</source>
        <translation>Kopien blev afvist på grund af dette ansigt.</translation>
    </message>
</context>
<context>
    <name>RegisterCheck</name>
    <message>
        <source>All is well: every page, every form and the log.</source>
        <translation>Alt er i orden: hver side, hvert skema og loggen.</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Kontrollér registret</translation>
    </message>
    <message>
        <source>How much of the register is checked</source>
        <translation>Hvor meget af registret der er kontrolleret</translation>
    </message>
    <message>
        <source>Something is wrong: lock the register, then restore a backup. {faults}</source>
        <translation>Noget er galt: Lås registret, og gendan det fra en sikkerhedskopi. {faults}</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Stop kontrollen</translation>
    </message>
    <message>
        <source>The check was stopped: nothing is known about the register.</source>
        <translation>Kontrollen blev stoppet: Intet vides om registret.</translation>
    </message>
</context>
<context>
    <name>RegisterGate</name>
    <message>
        <source>The backup has faults: try an older one. {faults}</source>
        <translation>Sikkerhedskopien har fejl: Prøv en ældre. {faults}</translation>
    </message>
    <message>
        <source>The register is open, and its log says that it was restored. Enter again what came after it.</source>
        <translation>Registret er åbent, og loggen siger, at det er gendannet. Registrér igen det, der kom efter.</translation>
    </message>
    <message>
        <source>The register is restored. Every page, every form and the log are whole.</source>
        <translation>Registret er gendannet. Hver side, hvert skema og loggen er hele.</translation>
    </message>
    <message>
        <source>This register is open in another window already, which was called to the front.</source>
        <translation>Dette register er allerede åbent i et andet vindue, som er hentet frem.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>%n scanned form(s) are not filed yet.</source>
        <translation>
            <numerusform>%n scannet skema er ikke arkiveret endnu.</numerusform>
            <numerusform>%n scannede skemaer er ikke arkiveret endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A form on the page Register is half typed and not recorded yet.</source>
        <translation>Et skema på siden Register er halvt udfyldt og ikke registreret endnu.</translation>
    </message>
    <message>
        <source>File scans</source>
        <translation>Arkivér skemaer</translation>
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
        <translation>Åbn først dit eget register: dets adgangssætning låser vinduet op.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påmindelser</translation>
    </message>
    <message>
        <source>Something is still being written into the register.</source>
        <translation>Noget skrives stadig ind i registret.</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Opsætning og sikkerhedskopi</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message numerus="yes">
        <source>%n photo(s) are held back until somebody other than {workers} releases them.</source>
        <translation>
            <numerusform>%n billede holdes tilbage, indtil en anden end {workers} frigiver det.</numerusform>
            <numerusform>%n billeder holdes tilbage, indtil en anden end {workers} frigiver dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Navnet på den anden person</translation>
    </message>
    <message>
        <source>Passphrase of the register</source>
        <translation>Registrets adgangssætning</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigiv</translation>
    </message>
    <message>
        <source>Released by {names}.</source>
        <translation>Frigivet af {names}.</translation>
    </message>
    <message>
        <source>Some photos changed meanwhile and are not released. Look at them, then release.</source>
        <translation>Nogle billeder blev ændret i mellemtiden og er ikke frigivet. Se på dem, og frigiv så.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the register.</source>
        <translation>Det er ikke registrets adgangssætning.</translation>
    </message>
</context>
<context>
    <name>RemindDesk</name>
    <message numerus="yes">
        <source>%n reminder(s).</source>
        <translation>
            <numerusform>%n påmindelse.</numerusform>
            <numerusform>%n påmindelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Spurgt før</translation>
    </message>
    <message>
        <source>Choose a folder for them.</source>
        <translation>Vælg en mappe til dem.</translation>
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
        <translation>Mappe til breve og mails</translation>
    </message>
    <message>
        <source>Letters and mails hold the form to sign, with a code that finds it again. Nothing is sent from here, and they are not encrypted. An answer that is recorded takes a person off the list.</source>
        <translation>Breve og mails indeholder formularen, der skal underskrives, med en kode, der finder den igen. Intet sendes herfra, og de er ikke krypterede. Et svar, der registreres, tager personen af listen.</translation>
    </message>
    <message>
        <source>Letters to print</source>
        <translation>Breve til udskrift</translation>
    </message>
    <message>
        <source>Mails as files</source>
        <translation>Mails som filer</translation>
    </message>
    <message>
        <source>Nobody has to be asked for this.</source>
        <translation>Ingen skal spørges om dette.</translation>
    </message>
    <message>
        <source>Note as asked today</source>
        <translation>Notér som spurgt i dag</translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n person(s).</source>
        <translation>
            <numerusform>Noteret for %n person.</numerusform>
            <numerusform>Noteret for %n personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påmindelser</translation>
    </message>
    <message>
        <source>Table for mail merge</source>
        <translation>Tabel til brevfletning</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>What they are asked for</source>
        <translation>Hvad de spørges om</translation>
    </message>
    <message>
        <source>Which group is listed</source>
        <translation>Hvilken gruppe der vises</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Hvem der skal spørges</translation>
    </message>
    <message numerus="yes">
        <source>Written for %n person(s), not encrypted. When they are sent, note that.</source>
        <translation>
            <numerusform>Skrevet til %n person, ikke krypteret. Notér det, når det er sendt.</numerusform>
            <numerusform>Skrevet til %n personer, ikke krypteret. Notér det, når det er sendt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n time(s)</source>
        <translation>
            <numerusform>{day}, %n gang</numerusform>
            <numerusform>{day}, %n gange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Choose the backup.</source>
        <translation>Vælg sikkerhedskopien.</translation>
    </message>
    <message>
        <source>Choose where the register goes.</source>
        <translation>Vælg, hvor registret skal lægges.</translation>
    </message>
    <message>
        <source>It is the passphrase that the register had when the backup was made.</source>
        <translation>Det er den adgangssætning, registret havde, da sikkerhedskopien blev lavet.</translation>
    </message>
    <message>
        <source>Makes a register from a backup. The backup stays as it is, and no register is overwritten.</source>
        <translation>Laver et register ud fra en sikkerhedskopi. Sikkerhedskopien forbliver, som den er, og intet register overskrives.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Sikkerhedskopiens adgangssætning</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Gendan fra en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Gendanner …</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Sikkerhedskopien</translation>
    </message>
    <message>
        <source>Where the register goes</source>
        <translation>Hvor registret lægges</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Employee</source>
        <translation>Ansat</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Elev</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besøgende</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Fit to the width</source>
        <translation>Tilpas bredden</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>The scanned form</source>
        <translation>Det scannede skema</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Roter siden</translation>
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
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Fill in address, user and passphrase.</source>
        <translation>Udfyld adresse, bruger og adgangssætning.</translation>
    </message>
    <message>
        <source>One register for many computers, on a server of your organisation. Whoever keeps it gave you a name and a passphrase, and told you the address.</source>
        <translation>Ét register til mange computere, på en server i din organisation. Den, der forvalter det, gav dig et navn og en adgangssætning og fortalte dig adressen.</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Åbn registret</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Åbner …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Husk på denne computer</translation>
    </message>
    <message>
        <source>Use the organisation's register</source>
        <translation>Brug organisationens register</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>server/name, like db.example.org/consents</source>
        <translation>server/navn, som db.example.org/consents</translation>
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
        <translation>Farver</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lås vinduet</translation>
    </message>
    <message>
        <source>Recognise people who have agreed to it</source>
        <translation>Genkend personer, der har samtykket til det</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Bogstavernes størrelse</translation>
    </message>
    <message>
        <source>These two take effect when the program is started again.</source>
        <translation>Disse to gælder, næste gang programmet startes.</translation>
    </message>
    <message>
        <source>What is grey here was set by your organisation for everybody on this computer.</source>
        <translation>Det, der er gråt her, har din organisation bestemt for alle på denne computer.</translation>
    </message>
    <message>
        <source>When nobody touches it for so long, photos and names go from the screen until the passphrase is typed. Copies go on being made, and nothing is lost. {key} locks it at once.</source>
        <translation>Når ingen har rørt det så længe, forsvinder billeder og navne fra skærmen, til adgangssætningen er skrevet. Kopier laves fortsat, og intet går tabt. {key} låser med det samme.</translation>
    </message>
    <message>
        <source>Without recognition no face is compared with anybody. Everything else works as before: everybody is covered until you say who it is.</source>
        <translation>Uden genkendelse sammenlignes ingen ansigter med nogen. Alt andet virker som før: Alle er sløret, til du siger, hvem det er.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>efter %n minut</numerusform>
            <numerusform>efter %n minutter</numerusform>
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
        <translation>Dette skema er ikke registreret endnu. Registrér det, eller tryk på Tilbage for at forlade det.</translation>
    </message>
</context>
<context>
    <name>Signers</name>
    <message>
        <source>Guardians who signed, separated by ;</source>
        <translation>Forældre, der skrev under, adskilt af ;</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen selv</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Hvem skrev under</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>As large as the photo</source>
        <translation>Lige så stor som billedet</translation>
    </message>
    <message>
        <source>Long side {n} pixels</source>
        <translation>Langside {n} pixels</translation>
    </message>
    <message>
        <source>Size of the copies</source>
        <translation>Størrelse på kopierne</translation>
    </message>
    <message>
        <source>The best shape of the channel</source>
        <translation>Det format, der passer bedst til kanalen</translation>
    </message>
    <message>
        <source>Within {w} × {h}</source>
        <translation>Inden for {w} × {h}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>After</source>
        <translation>Efter</translation>
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
        <translation>Sæt kryds ved alle</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Udløber snart</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Er holdt op</translation>
    </message>
    <message>
        <source>Has objected</source>
        <translation>Har gjort indsigelse</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Intet samtykke</translation>
    </message>
    <message>
        <source>No form</source>
        <translation>Uden skema</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserveret</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Sagde nej</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Fik besked</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>By e-mail, on the phone, in person…</source>
        <translation>På e-mail, i telefonen, personligt …</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <translation>Dagen, det blev sagt</translation>
    </message>
    <message>
        <source>Every photo with this person is held back as a whole, until somebody decides about it.</source>
        <translation>Hvert billede med denne person holdes helt tilbage, indtil nogen tager stilling til det.</translation>
    </message>
    <message>
        <source>From that day on the face is covered everywhere, whatever was signed before. A consent signed later counts again.</source>
        <translation>Fra den dag sløres ansigtet overalt, uanset hvad der er underskrevet før. Et samtykke, der underskrives senere, gælder igen.</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Hvordan det blev sagt</translation>
    </message>
    <message>
        <source>It holds at once and cannot be undone: from now on the face is covered. What is already published and has to come down is listed under Published.</source>
        <translation>Det gælder straks og kan ikke fortrydes: fra nu af sløres ansigtet. Det, der allerede er offentliggjort og skal tages ned, står under Offentliggjort.</translation>
    </message>
    <message>
        <source>It is no longer held against a picture. Nobody is shown by this alone.</source>
        <translation>Det hindrer ikke længere noget billede. Ingen vises alene af den grund.</translation>
    </message>
    <message>
        <source>Objects to pictures in</source>
        <translation>Gør indsigelse mod billeder i</translation>
    </message>
    <message>
        <source>Record the no</source>
        <translation>Registrér et nej</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>Registrér indsigelsen</translation>
    </message>
    <message>
        <source>Record the reservation</source>
        <translation>Registrér forbeholdet</translation>
    </message>
    <message>
        <source>Take back {consent}</source>
        <translation>Tag {consent} tilbage</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
    <message>
        <source>Taken back for</source>
        <translation>Trækkes tilbage for</translation>
    </message>
    <message>
        <source>The face is covered there from now on, until the objection is taken back. It is no word about any consent: in other channels consents count as before.</source>
        <translation>Ansigtet dækkes dér fra nu af, indtil indsigelsen tages tilbage. Den siger intet om noget samtykke: i andre kanaler tæller samtykker som før.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen selv</translation>
    </message>
    <message>
        <source>Tick at least one channel.</source>
        <translation>Sæt kryds ved mindst én kanal.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hvad der blev sagt</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Hvem sagde det</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Træk tilbage nu</translation>
    </message>
    <message>
        <source>Withdraw {consent}</source>
        <translation>Træk tilbage {consent}</translation>
    </message>
    <message>
        <source>{name} is against any picture</source>
        <translation>{name} er imod alle billeder</translation>
    </message>
    <message>
        <source>{name} objects</source>
        <translation>{name} gør indsigelse</translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation>{name} siger nej</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Blocked</source>
        <translation>Spærret</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Set på</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Skal ses på</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Ikke set på</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Gik ikke</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Klargjort</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Søger</translation>
    </message>
    <message>
        <source>Video {clock}</source>
        <translation>Video {clock}</translation>
    </message>
    <message>
        <source>no faces</source>
        <translation>ingen ansigter</translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation>{shown} vises, {hidden} sløret</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>A click puts them beside; M joins them.</source>
        <translation>Et klik lægger dem ved siden af; M slår dem sammen.</translation>
    </message>
    <message>
        <source>May also be this person</source>
        <translation>Kan også være denne person</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>A guardian</source>
        <translation>En forælder</translation>
    </message>
    <message>
        <source>Birth (year and month are kept)</source>
        <translation>Fødsel (år og måned gemmes)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Guardians, separated by ;</source>
        <translation>Forældre, adskilt med ;</translation>
    </message>
    <message>
        <source>How to reach that guardian</source>
        <translation>Hvordan forælderen nås</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>Hvordan personen nås</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reference pictures (files)</source>
        <translation>Referencebilleder (filer)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signed form (file)</source>
        <translation>Underskrevet formular (fil)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Status of the consent</source>
        <translation>Samtykkets status</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
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
            <numerusform>%n samtykker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n sløret</numerusform>
            <numerusform>%n sløret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n ansigt</numerusform>
            <numerusform>%n ansigter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more area(s) covered</source>
        <translation>
            <numerusform>%n andet område sløret</numerusform>
            <numerusform>%n andre områder sløret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n billede</numerusform>
            <numerusform>%n billeder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) held back</source>
        <translation>
            <numerusform>%n billede holdt tilbage</numerusform>
            <numerusform>%n billeder holdt tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) left out</source>
        <translation>
            <numerusform>%n billede udeladt</numerusform>
            <numerusform>%n billeder udeladt</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shown on {consents}</source>
        <translation>{shown} vises på {consents}</translation>
    </message>
</context>
<context>
    <name>TellForm</name>
    <message>
        <source>Choose the paper by which they were told.</source>
        <translation>Vælg det papir, de fik det at vide med.</translation>
    </message>
    <message>
        <source>Day they were told</source>
        <translation>Dagen de fik det at vide</translation>
    </message>
    <message>
        <source>It is kept with each of them. An objection, or a no of any kind, hides all the same.</source>
        <translation>Det ligger hos hver af dem. En indsigelse eller et nej af nogen art dækker alligevel.</translation>
    </message>
    <message>
        <source>Pupils may then be shown in internal channels without a consent, until they object.</source>
        <translation>Elever må så vises i interne kanaler uden samtykke, indtil de gør indsigelse.</translation>
    </message>
    <message>
        <source>Record that they were told</source>
        <translation>Registrér, at de fik det at vide</translation>
    </message>
    <message>
        <source>The paper, as PDF or picture</source>
        <translation>Papiret, som PDF eller billede</translation>
    </message>
    <message>
        <source>Under the policy of this register every picture rests on consent: nobody is shown by this.</source>
        <translation>Efter retningslinjen i dette register bygger alle billeder på samtykke: ingen vises af dette.</translation>
    </message>
    <message>
        <source>{group}: told on paper</source>
        <translation>{group}: fik det at vide på papir</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>Covering…</source>
        <translation>Dækkes til …</translation>
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
        <translation>Luk denne meddelelsen</translation>
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
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Every face has a frame. A face is shown only if it is certain who it is, and a written consent covers the channel and the day. All others are covered.</source>
        <translation>Hvert ansigt har en ramme. Et ansigt vises kun, når det er sikkert, hvem det er, og et skriftligt samtykke dækker kanalen og dagen. Alle andre sløres.</translation>
    </message>
    <message>
        <source>Here are the people, and the forms they have signed.</source>
        <translation>Her er personerne og de skemaer, de har skrevet under.</translation>
    </message>
    <message>
        <source>Here is what is out. When somebody takes a consent back, it says what has to come down.</source>
        <translation>Her er det, der er ude. Når nogen trækker et samtykke tilbage, står det her, hvad der skal tages ned.</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Forlad rundvisningen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>The same faces, each with the reason. Press T to say who somebody is, H to cover a face, D to draw one that was missed. Ctrl+Z takes anything back.</source>
        <translation>De samme ansigter, hvert med grunden. Tryk T for at sige, hvem nogen er, H for at sløre et ansigt, D for at tegne et, der mangler. Ctrl+Z fortryder alt.</translation>
    </message>
    <message>
        <source>These are the photos. Each says in a word what is still to be done about it.</source>
        <translation>Dette er billederne. Hvert siger med et ord, hvad der mangler at blive gjort ved det.</translation>
    </message>
    <message>
        <source>This makes the copies, and checks each of them after writing. Your own photos are never changed, and nothing leaves this computer.</source>
        <translation>Dette laver kopierne og kontrollerer hver af dem efter skrivningen. Dine egne billeder ændres aldrig, og intet forlader denne computer.</translation>
    </message>
    <message>
        <source>This shows the photo as it would be published. Press it twice.</source>
        <translation>Dette viser billedet, som det ville blive offentliggjort. Tryk på det to gange.</translation>
    </message>
    <message>
        <source>When a photo looks right, Space says so and goes to the next one.</source>
        <translation>Når et billede ser rigtigt ud, siger mellemrum det og går til det næste.</translation>
    </message>
    <message>
        <source>Where the copies go. Choose another place: other people may be shown there.</source>
        <translation>Hvor kopierne skal hen. Vælg et andet sted: dér kan andre personer vises.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} af {count}</translation>
    </message>
</context>
<context>
    <name>TraitSwitches</name>
    <message>
        <source>Covered</source>
        <translation>Sløres</translation>
    </message>
    <message>
        <source>Not looked for</source>
        <translation>Ledes der ikke efter</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tilbydes</translation>
    </message>
    <message>
        <source>The policy or the channel asks for it.</source>
        <translation>Regelsættet eller kanalen kræver det.</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>I put this register there: open it</source>
        <translation>Jeg har lagt dette register der: Åbn det</translation>
    </message>
    <message>
        <source>Kept in the computer's own keyring: whoever is logged in here as you can open the register.</source>
        <translation>Ligger i computerens egen nøglering: Den, der er logget på her som dig, kan åbne registeret.</translation>
    </message>
    <message>
        <source>Make a new register…</source>
        <translation>Lav et nyt register …</translation>
    </message>
    <message>
        <source>Open another register</source>
        <translation>Åbn et andet register</translation>
    </message>
    <message>
        <source>Open another register…</source>
        <translation>Åbn et andet register …</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Åbn registret</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Åbner …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Husk på denne computer</translation>
    </message>
    <message>
        <source>Remembered on this computer: press Enter</source>
        <translation>Husket på denne computer: tryk Enter</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Gendan fra en sikkerhedskopi …</translation>
    </message>
    <message>
        <source>Use the organisation's register…</source>
        <translation>Brug organisationens register …</translation>
    </message>
</context>
<context>
    <name>UpkeepDesk</name>
    <message numerus="yes">
        <source>%n person(s) written, not encrypted: delete the table when it has served.</source>
        <translation>
            <numerusform>%n person skrevet, ikke krypteret: slet tabellen, når den er brugt.</numerusform>
            <numerusform>%n personer skrevet, ikke krypteret: slet tabellen, når den er brugt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference picture(s) removed.</source>
        <translation>
            <numerusform>%n referencebillede slettet.</numerusform>
            <numerusform>%n referencebilleder slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A badge, a screen, a logo may tell who somebody is. Who prepares photos can ask for more, never for less.</source>
        <translation>Et navneskilt, en skærm eller et logo kan vise, hvem nogen er. Den, der klargør billeder, kan kræve mere, aldrig mindre.</translation>
    </message>
    <message>
        <source>A copy under the same passphrase. Keep it apart from this computer.</source>
        <translation>En kopi med samme adgangssætning. Opbevar den et andet sted end på denne computer.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Beside the faces</source>
        <translation>Ved siden af ansigterne</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Choose where the backup goes.</source>
        <translation>Vælg, hvor sikkerhedskopien skal ligge.</translation>
    </message>
    <message>
        <source>Choose where the table goes.</source>
        <translation>Vælg, hvor tabellen skal ligge.</translation>
    </message>
    <message>
        <source>Documents for the data protection officer</source>
        <translation>Dokumenter til databeskyttelsesrådgiveren</translation>
    </message>
    <message>
        <source>Drafts with the name of your organisation: record of processing, impact assessment, notices for staff, parents and patients, routine for requests, statement on processors, retention. Your lawyer decides.</source>
        <translation>Udkast med organisationens navn: fortegnelse over behandlingen, konsekvensanalyse, information til ansatte, forældre og patienter, rutine for henvendelser, erklæring om databehandlere, opbevaring. Jeres jurist afgør.</translation>
    </message>
    <message>
        <source>Everybody as a table. It is not encrypted: delete it when it has served.</source>
        <translation>Alle som en tabel. Den er ikke krypteret: slet den, når den er brugt.</translation>
    </message>
    <message>
        <source>How many may be shown where, what expires, copies that came down in time or late. It names nobody.</source>
        <translation>Hvor mange må vises hvor, hvad der udløber, kopier taget ned i tide eller for sent. Ingen nævnes ved navn.</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importér en tabel …</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer personer</translation>
    </message>
    <message>
        <source>List for the photographer</source>
        <translation>Liste til fotografen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Tag sikkerhedskopi</translation>
    </message>
    <message>
        <source>Nobody is shown in a channel that is not ticked. The owner gets the mail when a copy must go.</source>
        <translation>Ingen vises i en kanal, der ikke er afkrydset her. Den ansvarlige får mailen, når en kopi skal tages ned.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regelsæt</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>Udskriv tomme skemaer …</translation>
    </message>
    <message>
        <source>Recognition by a computer</source>
        <translation>Genkendelse med computer</translation>
    </message>
    <message>
        <source>Remove all reference pictures…</source>
        <translation>Slet alle referencebilleder …</translation>
    </message>
    <message>
        <source>Removes every reference picture and portrait of everybody at once. Consents and forms stay. It cannot be undone.</source>
        <translation>Sletter alle referencebilleder og portrætter af alle på én gang. Samtykker og skemaer bliver. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Table to write (.xlsx or .csv)</source>
        <translation>Tabelfil (.xlsx eller .csv)</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Tabeller ({patterns})</translation>
    </message>
    <message>
        <source>Tables and forms</source>
        <translation>Tabeller og skemaer</translation>
    </message>
    <message>
        <source>Take in a photo list…</source>
        <translation>Tag en fotoliste ind …</translation>
    </message>
    <message>
        <source>Texts and logo of forms…</source>
        <translation>Tekster og logo på blanketter …</translation>
    </message>
    <message>
        <source>The backup is in {file}.</source>
        <translation>Sikkerhedskopien ligger i {file}.</translation>
    </message>
    <message>
        <source>The leader's page</source>
        <translation>Lederens side</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Opsætning og sikkerhedskopi</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Hvor sikkerhedskopien skal ligge</translation>
    </message>
    <message>
        <source>Who may be shown where, who is against any picture, and who has not answered. Not encrypted.</source>
        <translation>Hvem der må vises hvor, hvem der har frabedt sig billeder, og hvem der ikke har svaret. Ikke krypteret.</translation>
    </message>
    <message>
        <source>With the scanned forms beside it</source>
        <translation>Med de scannede skemaer ved siden af</translation>
    </message>
    <message>
        <source>Write the table</source>
        <translation>Lav tabellen</translation>
    </message>
    <message>
        <source>Yes, remove them all</source>
        <translation>Ja, slet alle</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Covered</source>
        <translation>Sløret</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vises</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>a face?</source>
        <translation>et ansigt?</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>af dig</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bekræft</translation>
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
        <translation>udløbet</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>forælder</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>er holdt op</translation>
    </message>
    <message>
        <source>new consent</source>
        <translation>nyt samtykke</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>uden samtykke</translation>
    </message>
    <message>
        <source>no form</source>
        <translation>uden skema</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>indsigelse</translation>
    </message>
    <message>
        <source>other channel</source>
        <translation>anden kanal</translation>
    </message>
    <message>
        <source>other media</source>
        <translation>andet medie</translation>
    </message>
    <message>
        <source>other purpose</source>
        <translation>andet formål</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>retningslinje</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>sagt nej</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserveret</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>utydeligt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>uden navn</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>ikke underskrevet</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>usikkert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbage</translation>
    </message>
</context>
<context>
    <name>_Book</name>
    <message>
        <source>The page of the guide</source>
        <translation>Siden i vejledningen</translation>
    </message>
</context>
</TS>
