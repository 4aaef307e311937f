"""A CA and its servers' certificates, made by the openssl command: nothing secret is kept in the repository."""

import subprocess
from pathlib import Path


def openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


class Authority:
    def __init__(self, folder: Path):
        self.folder = folder
        self.key, self.file = folder / "ca.key", folder / "ca.pem"
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                "-subj", "/CN=A CA of a test", "-keyout", self.key, "-out", self.file)

    def certificate(self, name, alternatives, *validity):
        """Paths of certificate and key; `validity` as `openssl x509` takes it, or a day from now."""
        key, request, made = (self.folder / f"{name}.{end}" for end in ("key", "csr", "pem"))
        extension = self.folder / f"{name}.ext"
        extension.write_text(f"subjectAltName={alternatives}\n")
        openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}",
                "-keyout", key, "-out", request)
        openssl("x509", "-req", "-in", request, "-CA", self.file, "-CAkey", self.key, "-CAcreateserial",
                "-extfile", extension, "-out", made, *(validity or ("-days", "1")))
        return made, key
