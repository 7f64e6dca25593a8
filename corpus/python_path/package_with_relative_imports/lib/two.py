raise ValueError('the neighbour comes first')
