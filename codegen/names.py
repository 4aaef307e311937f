"""AWS's names as C++ identifiers, by the one rule of docs/reference/cfn.md."""

import re

# Words that AWS writes with a capital inside or with a small letter after an acronym. Longest first.
WORDS = ("PostgreSQL", "LoRaWAN", "GraphQL", "MongoDB", "OAuth2", "OAuth", "MySQL", "NoSQL", "DBv2", "VCpus", "vCPUs",
         "DDoS", "ETag", "IPv4", "IPv6", "M2ts", "M3u8", "OTel", "VCpu", "XRay", "vCPU", "vCpu", "A2a", "FSx", "GiB",
         "IdC", "IoT", "KiB", "MiB", "QnA", "TiB")

WORD = re.compile(
    "(?:" + "|".join(WORDS) + ")(?![a-z])"
    + r"|[A-Z]{2,}s(?![a-z])"  # an acronym's plural: ARNs, ACLs
    + r"|[A-Z]+[0-9]*(?![a-z])"  # an acronym, with its digits: URL, S3, EC2
    + r"|[A-Z]?[a-z][a-z0-9]*"  # a word, with its digits: Table, Ipv6, Base64
    + r"|[0-9]+[a-z0-9]*")

# C++20's keywords and alternative tokens, and names that GCC or the C library define as macros.
RESERVED = frozenset("""
alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class co_await
co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype default delete do
double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace
new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return
short signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef
typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq
errno i386 linux unix
""".split())
SYMBOLS = {"*": "all"}


def snake_case(name: str) -> str:
    """SSESpecification -> sse_specification; Endpoint.Port -> endpoint_port; delete -> delete_; 1080p -> _1080p."""
    snake = "_".join(WORD.findall(name)).lower() or SYMBOLS.get(name, "")
    if not snake:
        raise ValueError(f"{name!r} has neither a letter nor a digit to make a name of")
    if snake[0].isdigit():
        return "_" + snake
    return snake + "_" if snake in RESERVED else snake


def distinct(names: list[str], taken: set[str] = frozenset(), spell=snake_case) -> dict[str, str]:
    """An identifier for each name; of names that would be the same, all but the first get _2, _3 … in sorted order."""
    found: dict[str, str] = {}
    used = set(taken)
    for name in sorted(names):
        identifier, count = spell(name), 1
        while identifier in used:
            count += 1
            identifier = f"{spell(name).rstrip('_')}_{count}"
        used.add(identifier)
        found[name] = identifier
    return found
