"""Several PDFs as one, page after page, to be printed in one go."""

import io
from collections.abc import Sequence

import pypdfium2


def joined(sheaf: Sequence[bytes]) -> bytes:
    """One PDF with the pages of all of these, in their order; one alone stays as it is."""
    if len(sheaf) == 1:
        return sheaf[0]
    whole = pypdfium2.PdfDocument.new()
    try:
        for data in sheaf:
            part = pypdfium2.PdfDocument(data)
            whole.import_pages(part)
            part.close()
        made = io.BytesIO()
        whole.save(made)
    finally:
        whole.close()
    return made.getvalue()
