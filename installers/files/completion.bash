# Words that photoconsent takes first, and files after them.
_photoconsent() {
    local word="${COMP_WORDS[COMP_CWORD]}"
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "prepare detect evaluate inspect verify documents demo cluster register --help --version" -- "$word"))
    elif [ "$COMP_CWORD" -eq 2 ] && [ "${COMP_WORDS[1]}" = cluster ]; then
        COMPREPLY=($(compgen -W "certificates scheduler worker" -- "$word"))
    elif [ "$COMP_CWORD" -eq 2 ] && [ "${COMP_WORDS[1]}" = register ]; then
        COMPREPLY=($(compgen -W "accept acknowledge add ask backup biometrics channel check consent copy correct correct-person create day-list delete-consent down due enrol erase export forget form form-texts group import leave leavers letter list log mails object organisation overview passphrase photo-list policy posted print published reach refuse remember remind reserve restore review scan show signed-copy stay takedowns told wipe-biometrics withdraw" -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
    fi
}
complete -o filenames -F _photoconsent photoconsent
