#!/usr/bin/env bash
# Builds FerretDB, a server that speaks MongoDB's protocol over SQLite files, into a folder (a few minutes,
# once). Needs Go; the Go module proxy is all that it asks. Usage: build-ferretdb.sh FOLDER
set -euo pipefail
folder=$(mkdir -p "$1" && cd "$1" && pwd)
version=v1.24.2
[ -x "$folder/ferretdb" ] && exit 0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
module=$(go mod download -json "github.com/FerretDB/FerretDB@$version" | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p')
cp -r "$module/." .
chmod -R u+w .
# What its own build script writes; without it the program ends at its start.
echo "$version" > build/version/version.txt
go build -buildvcs=false -o "$folder/ferretdb" ./cmd/ferretdb
