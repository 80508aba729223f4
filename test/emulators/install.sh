#!/usr/bin/env bash
# Installs on Debian what `see.sh` opens the program in. To be run by root.
set -euo pipefail
apt-get install --yes --no-install-recommends \
	xvfb xdotool imagemagick dbus-x11 weston \
	fonts-dejavu-core fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji \
	xterm rxvt-unicode stterm mlterm zutty konsole kitty alacritty foot xfce4-terminal gnome-terminal \
	tmux screen mosh neovim emacs-nox elpa-vterm openssh-client openssh-server
