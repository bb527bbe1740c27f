<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn">
<context>
    <name>CanvasTools</name>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks right, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo as it would be published (V, or hold C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Closed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intranet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Mosaic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft mist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>A lost passphrase cannot be recovered, not by us and not by anybody else. Write it down and keep it where only those who may open the register can find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the register lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register keeps the written consents of your people, encrypted, in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the register lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces are found, checked against the register of written consents, and covered unless the person has agreed. Your originals are never changed, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Nobody with the number {person} is in the register. Look with “photoconsent register list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported from {file}: {wrong} of {lines} lines have something wrong. Mend them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PhotoConsent cannot write into {out} ({cause}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with the number {person} is in the register already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone in this photo has reserved against any picture. Decide about it by hand before it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside PhotoConsent with this photo, so it was left out. Please report: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent {consent} is withdrawn. It stays as it is; record a new consent when a new form is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. The last change was not kept; make room and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event's name becomes part of every file name, and it names a person. Choose a name without persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read ({cause}). Check that it still exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was being worked on. Wait until it is completely copied, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {megabytes:.0f} megabytes; the limit is {limit:.0f}. Save a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is called {named} but holds {holds}. Rename it so that both agree, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the camera or phone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished copies cannot go into {out}, because the originals are there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished copy did not pass the check ({check}), so it was removed. Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form {file} cannot be read ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form {file} is neither PDF, JPEG, PNG, TIFF nor HEIC, or it is damaged. Scan or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form's code {code} does not belong to this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of channels in {file} cannot be understood ({problem}). Put that right, or install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} is damaged, so no face can be found safely. Install PhotoConsent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} is missing, so no face can be found. Install PhotoConsent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {file} ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {least} characters; three or four unrelated words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has {megapixels:.0f} megapixels; the limit is {limit:.0f}. Save a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy it from the camera or phone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture made its reader crash, so it was left out. Save it anew in a picture program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture needed more memory than allowed, so it was left out. Save a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture took longer than {seconds:.0f} seconds, so it was left out. Save a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file {file} cannot be used: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register {path} does not open with this passphrase. Check capital letters and the keyboard's language. If the passphrase is certainly right, the file is damaged or no register: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register {path} is damaged ({cause}). Do not write to it any more; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register {path} is in use by another program just now. Wait until that is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register {path} is in use on the computer {computer}. A register on a shared folder serves one computer at a time: close it there first. A register for many computers at once (PostgreSQL) is planned. If {computer} was switched off without closing it, delete the file {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register {path} is locked. Give its passphrase with --passphrase-file or PHOTOCONSENT_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register {path} may not be written ({cause}). Ask for the right to change the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register {path} was used by a newer PhotoConsent (step {found}). Update PhotoConsent to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {file} cannot be read ({problem}). Choose the file that was written by prepare --report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {file} cannot be read: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in {where}. Choose a folder that holds pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a channel called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file at {path}. It was left as it is; choose another name for the new register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file called {name} in that folder. It was left as it is; move it away and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel called {name} in the register. It knows: {known}. Add one with “register channel add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel called {name}. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent {consent} in the register. “photoconsent register show” lists a person's consents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cover style called {name}. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form {evidence} in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy called {name}. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no publication {publication} in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register at {path}. Make one with “photoconsent register create”, or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that PhotoConsent can read. Save it as JPEG, PNG or HEIC and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has not agreed to be recognised by a computer, so no reference picture can be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceActions</name>
    <message>
        <source>Hide anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it to the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacePanel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Faces in this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} consents to: {channels}, until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} consents to: {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no consent to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceWords</name>
    <message>
        <source>A face?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some likeness to the reference picture ({number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very like the reference picture ({number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said who this is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultBox</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published because of it. The details hold no names, paths or pictures; please report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside PhotoConsent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Covered until you have looked: the program is not sure who it is, or whether it is a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered: every other face. Saying who it is does not replace a consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detector finds every face. Look at each photo before it goes out, and draw what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the photo as it would be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: it is certain who it is, and a written consent covers the channel and the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold C</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) are no photos and are left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read; the list says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are being made. Stop it first, then close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are being made. Wait until that is done, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the register first: it says who may be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotPrepared</name>
    <message>
        <source>A file of the operating system: left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden file: left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of picture that is not read: save it as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video: not prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a picture: left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n cop(ies) made and checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a copy, listed below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos without a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the photos under way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {photos} photos, {faces} faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} faces shown on {consents} consents, {hidden} covered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by that name is in the register, so the face stays covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying who it is does not replace a consent: without one the face stays covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>All photos ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos are listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Next face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo with its faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePanel</name>
    <message numerus="yes">
        <source>%n photo(s) held back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not looked at: no detector finds every face.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes the name of the copies, so it should name no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered faces look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the original size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer party 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} photos for {channel}, {faces} faces: {shown} shown on {consents} consents, {hidden} covered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message numerus="yes">
        <source>%n photo(s) not looked at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Searching: %n photo(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The day the photos are published: consents are judged on that day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A written consent covers this channel on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain that this is a face. Covered until you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be somebody in the register, but it is not certain who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the register looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every guardian has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised, but a person has to confirm who this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition is off and nobody has said who this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The child has come of age and must now sign in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent does not cover still pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent does not cover this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent does not cover this purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent has expired by the publishing day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is not yet valid on the publishing day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is too small, blurred or turned away to be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form on file is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation's policy does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a consent, but no signed form on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel is closed in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has given no consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has reserved against any picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided to hide this face.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterGate</name>
    <message>
        <source>Make a new register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} shown, {hidden} covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>a face?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
