#!/bin/sh
# Puts PhotoConsent into the home folder of who runs it, without administrator. `install.sh --remove` takes it out again.
# Registers and settings are never touched.
set -eu
home="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$HOME/.local/opt/photoconsent"
here="$(cd "$(dirname "$0")" && pwd)"
remove() {
    rm -rf "$program"
    rm -f "$HOME/.local/bin/photoconsent" "$home/applications/photoconsent.desktop" \
        "$home/icons/hicolor/scalable/apps/photoconsent.svg" "$home/man/man1/photoconsent.1.gz" \
        "$home/bash-completion/completions/photoconsent"
}
remove
[ "${1:-}" != --remove ] || { echo "PhotoConsent was removed. Registers and settings are still there."; exit 0; }
mkdir -p "$program" "$HOME/.local/bin" "$home/applications" "$home/icons/hicolor/scalable/apps" "$home/man/man1" \
    "$home/bash-completion/completions"
laid="$program.unpacked"
rm -rf "$laid"; mkdir -p "$laid"
tar -xJf "$here/data.tar.xz" -C "$laid"
rmdir "$program"; mv "$laid/opt/photoconsent" "$program"
cp "$here/install.sh" "$program/install.sh"
ln -s "$program/photoconsent" "$HOME/.local/bin/photoconsent"
sed "s|/opt/photoconsent/|$program/|" "$laid/usr/share/applications/photoconsent.desktop" \
    > "$home/applications/photoconsent.desktop"
cp "$laid/usr/share/icons/hicolor/scalable/apps/photoconsent.svg" "$home/icons/hicolor/scalable/apps/"
cp "$laid/usr/share/man/man1/photoconsent.1.gz" "$home/man/man1/"
cp "$laid/usr/share/bash-completion/completions/photoconsent" "$home/bash-completion/completions/"
rm -rf "$laid"
echo "PhotoConsent is installed: $HOME/.local/bin/photoconsent. To remove it: $program/install.sh --remove"
