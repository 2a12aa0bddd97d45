"""Chance that comes back: the same question about the same week has the same answer, in every Python."""

OUT_OF = 1_000_000
_MASK = 0xFFFF_FFFF


def drawn(*asked: int) -> int:
    """A whole number from 0 to 999,999 for these small whole numbers.

    It mixes 32 bits as MurmurHash3 does. Nothing is kept between two questions, so other hours change no other answer:
    two settings of one week differ by what the hours do, and never by luck.
    """
    mixed = 0x9E37_79B9
    for each in asked:
        mixed = (mixed ^ each) * 0xCC9E_2D51 & _MASK
        mixed = ((mixed << 15 | mixed >> 17) * 0x1B87_3593) & _MASK
    mixed ^= mixed >> 16
    mixed = mixed * 0x85EB_CA6B & _MASK
    mixed ^= mixed >> 13
    mixed = mixed * 0xC2B2_AE35 & _MASK
    mixed ^= mixed >> 16
    return mixed % OUT_OF
