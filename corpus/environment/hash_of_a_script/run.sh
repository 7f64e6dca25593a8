#!/bin/sh
exec ./serve --port "$1"
