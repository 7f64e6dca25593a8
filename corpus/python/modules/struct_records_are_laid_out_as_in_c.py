import struct

for order in ('', '@', '=', '<', '>', '!'):
    for form in ('bhilq', 'ci', 'iQ', 'b3xh', '3s0l', '?d', '2hf', 'HL', '10pI'):
        try:
            print repr(order + form), struct.calcsize(order + form),
            layout = struct.Struct(order + form)
            values = layout.unpack(''.join(chr(i * 37 % 251) for i in range(layout.size)))
            print values, layout.pack(*values).encode('hex')
        except struct.error as error:
            print error


class Header(struct.Struct):
    def __init__(self, extra=''):
        struct.Struct.__init__(self, '>4sHI' + extra)

    def read(self, data):
        return dict(zip(('magic', 'version', 'length'), self.unpack_from(data)))


header = Header()
data = bytearray(16)
header.pack_into(data, 4, 'AURA', 2, 70000)
print header.size, header.format, repr(data)
print sorted(header.read(str(data[4:])).items())
try:
    header.pack_into(data, 10, 'AURA', 2, 70000)
except struct.error as error:
    print error
