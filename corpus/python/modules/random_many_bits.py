import random
print random.Random(1).getrandbits(100), hash(random.Random(1).getrandbits(10 ** 5)), random.Random(2).getrandbits(31), random.Random(3).getrandbits(33)
