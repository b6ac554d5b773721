"""What the documentation is made with: pages generated from the code, and its pictures. Not part of the package."""
