#!/bin/bash
psql -h "$1" -c "copy $2 from stdin" < "$2.out"
