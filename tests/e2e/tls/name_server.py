"""A name server for one test: answers A questions from a table, over UDP."""

import contextlib
import socket
import struct
import threading


def read_name(message, at):
    labels = []
    while (length := message[at]):
        labels.append(message[at + 1:at + 1 + length].decode("ascii"))
        at += 1 + length
    return ".".join(labels), at + 1


def answer(message, hosts):
    name, end = read_name(message, 12)
    kind, _ = struct.unpack(">HH", message[end:end + 4])
    address = hosts.get(name)
    count = 1 if address and kind == 1 else 0
    code = 0 if address else 3
    head = message[:2] + struct.pack(">HHHHH", 0x8180 | code, 1, count, 0, 0)
    record = b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 60, 4) + socket.inet_aton(address) if count else b""
    return head + message[12:end + 4] + record


@contextlib.contextmanager
def serve(address, hosts):
    """Port 53 of that address: only root may have it."""
    asked = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listener:
        listener.bind((address, 53))
        listener.settimeout(0.1)
        done = threading.Event()

        def run():
            while not done.is_set():
                try:
                    message, client = listener.recvfrom(4096)
                except TimeoutError:
                    continue
                asked.append(read_name(message, 12)[0])
                listener.sendto(answer(message, hosts), client)

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        try:
            yield asked
        finally:
            done.set()
            thread.join()
