#!/bin/bash
bucket=$2; shift 2
for dataset; do
  fetch "$bucket/$DAY/$dataset" > "$dataset"
done
